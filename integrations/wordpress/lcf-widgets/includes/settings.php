<?php
/** Settings → Framework widgets: the config that widgets without one of their own show. */

namespace LcfWidgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'lcf-widgets';

function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'string',
			'default'           => '',
			'show_in_rest'      => false,
			'sanitize_callback' => __NAMESPACE__ . '\\sanitize_config',
		)
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_filter( 'option_page_capability_' . PAGE, static fn() => CAP_MANAGE );

function add_page(): void {
	$title = __( 'Framework widgets', 'lcf-widgets' );
	add_options_page( $title, $title, CAP_MANAGE, PAGE, __NAMESPACE__ . '\\render_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\\add_page' );

function render_page(): void {
	if ( ! current_user_can( CAP_MANAGE ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Framework widgets', 'lcf-widgets' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( PAGE ); ?>
			<p><label for="lcf-config"><?php esc_html_e( 'Default config (JSON)', 'lcf-widgets' ); ?></label></p>
			<textarea id="lcf-config" name="<?php echo esc_attr( OPTION ); ?>" rows="18" class="large-text code" spellcheck="false" aria-describedby="lcf-config-help"><?php echo esc_textarea( (string) get_option( OPTION, '' ) ); ?></textarea>
			<p class="description" id="lcf-config-help"><?php esc_html_e( 'Every widget without a config of its own shows this one. Empty: the built-in framework. It is public, as the pages are.', 'lcf-widgets' ); ?></p>
			<?php submit_button(); ?>
		</form>
		<p><a href="<?php echo esc_url( plugins_url( 'assets/builder.html', FILE ) ); ?>" target="_blank" rel="noopener noreferrer"><?php esc_html_e( 'Open the builder', 'lcf-widgets' ); ?></a></p>
	</div>
	<?php
}
