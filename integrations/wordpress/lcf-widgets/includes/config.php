<?php
/** The site's default config, served to the widgets as JSON. */

namespace LcfWidgets;

defined( 'ABSPATH' ) || exit;

const MAX_CONFIG = 1000000;

function has_default_config(): bool {
	return '' !== trim( (string) get_option( OPTION, '' ) );
}

/**
 * JSON of an object, or what was there before with a message.
 *
 * @param mixed $value
 */
function sanitize_config( $value ): string {
	$text = is_string( $value ) ? trim( $value ) : '';
	if ( '' === $text ) {
		return '';
	}
	$data = strlen( $text ) <= MAX_CONFIG ? json_decode( $text, false, 40 ) : null;
	if ( ! is_object( $data ) ) {
		add_settings_error(
			OPTION,
			'lcf_not_json',
			sprintf(
				/* translators: %s: what the JSON reader says */
				__( 'The config was not saved: it is no JSON object (%s). "lcf validate" or the builder show where the mistake is.', 'lcf-widgets' ),
				json_last_error_msg()
			)
		);
		return (string) get_option( OPTION, '' );
	}
	return $text;
}

function register_route(): void {
	register_rest_route(
		'lcf-widgets/v1',
		'/config',
		array(
			'methods'             => 'GET',
			// As public as the pages that show it.
			'permission_callback' => '__return_true',
			'callback'            => static function () {
				$data = json_decode( (string) get_option( OPTION, '' ), false, 40 );
				return is_object( $data ) ? rest_ensure_response( $data ) : new \WP_Error( 'lcf_no_config', __( 'There is no config.', 'lcf-widgets' ), array( 'status' => 404 ) );
			},
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\\register_route' );
