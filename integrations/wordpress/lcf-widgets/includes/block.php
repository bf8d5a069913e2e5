<?php
/** The block. It is drawn by the server, so a post holds only its choices. */

namespace LcfWidgets;

defined( 'ABSPATH' ) || exit;

function register_block(): void {
	wp_register_script(
		'lcf-widgets-editor',
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( 'lcf-widgets-editor', 'lcf-widgets' );
	wp_localize_script(
		'lcf-widgets-editor',
		'lcfWidgetsBlock',
		array(
			'frame'  => plugins_url( 'assets/embed.html', FILE ),
			'config' => has_default_config() ? rest_url( 'lcf-widgets/v1/config' ) : '',
		)
	);
	register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\\register_block' );

/** @param array<string, mixed> $attributes */
function render_block( array $attributes ): string {
	$wrapper = get_block_wrapper_attributes();
	$given   = array(
		'widget'  => $attributes['widget'] ?? 'diagram',
		'config'  => $attributes['config'] ?? '',
		'locale'  => $attributes['locale'] ?? '',
		'scheme'  => $attributes['scheme'] ?? '',
		'view'    => $attributes['view'] ?? '',
		'persist' => $attributes['persist'] ?? '',
	);
	return sprintf( '<div %s>%s</div>', $wrapper, widget_html( $given ) );
}

/** People without the capability do not see the block. */
function hide_block( $allowed, $context ) {
	if ( current_user_can( CAP_EMBED ) ) {
		return $allowed;
	}
	$all = is_array( $allowed ) ? $allowed : array_keys( \WP_Block_Type_Registry::get_instance()->get_all_registered() );
	return array_values( array_diff( $all, array( 'lcf-widgets/widget' ) ) );
}
add_filter( 'allowed_block_types_all', __NAMESPACE__ . '\\hide_block', 10, 2 );
