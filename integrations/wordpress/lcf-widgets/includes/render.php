<?php
/** A widget as HTML. Everything that comes in is untrusted; everything that goes out is escaped. */

namespace LcfWidgets;

defined( 'ABSPATH' ) || exit;

const WIDGETS = array( 'diagram', 'practice-cards', 'readiness-form', 'readiness-radar', 'action-plan' );

/** Attributes of the elements that authors may set, and what they may hold; null: any text. */
const ATTRIBUTES = array(
	'locale'           => null,
	'scheme'           => array( 'light', 'dark', 'auto' ),
	'view'             => array( 'diagram', 'list', 'radar', 'dots', 'table' ),
	'selected'         => null,
	'experience'       => null,
	'outcome'          => null,
	'layout'           => null,
	'heading-level'    => array( '1', '2', '3', '4', '5', '6' ),
	'follow-selection' => null,
);

/** Loads the loader, which fetches only what the page shows. */
function enqueue_loader(): void {
	wp_enqueue_script( 'lcf-widgets', plugins_url( 'assets/lcf-loader.js', FILE ), array(), VERSION, false );
}

/** @param array<string, mixed> $given */
function attributes_html( array $given ): string {
	$html = '';
	foreach ( ATTRIBUTES as $name => $allowed ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( '' === $value || ( null !== $allowed && ! in_array( $value, $allowed, true ) ) ) {
			continue;
		}
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}

/**
 * One widget.
 *
 * @param array<string, mixed> $given widget, config (an address; empty: the site's own) and attributes
 */
function widget_html( array $given ): string {
	$widget = isset( $given['widget'] ) && is_string( $given['widget'] ) ? $given['widget'] : 'diagram';
	if ( ! in_array( $widget, WIDGETS, true ) ) {
		return '';
	}
	enqueue_loader();
	$config = isset( $given['config'] ) && is_string( $given['config'] ) ? esc_url( $given['config'], array( 'http', 'https' ) ) : '';
	if ( '' === $config && has_default_config() ) {
		$config = esc_url( rest_url( 'lcf-widgets/v1/config' ) );
	}
	$attributes = ( '' === $config ? '' : sprintf( ' src="%s"', $config ) ) . attributes_html( $given );
	$keeps      = isset( $given['persist'] ) && in_array( $given['persist'], array( 'local', 'session' ), true );
	$fallback   = sprintf( '<p>%s</p>', esc_html__( 'This part of the page needs JavaScript.', 'lcf-widgets' ) );
	if ( ! $keeps ) {
		return sprintf( '<lcf-%1$s%2$s>%3$s</lcf-%1$s>', $widget, $attributes, $fallback );
	}
	$source = '' === $config ? '' : sprintf( ' src="%s"', $config );
	return sprintf(
		'<lcf-framework%1$s persist="%2$s"><lcf-%3$s%4$s>%5$s</lcf-%3$s></lcf-framework>',
		$source,
		esc_attr( $given['persist'] ),
		$widget,
		attributes_html( $given ),
		$fallback
	);
}

/**
 * [lcf widget="diagram" config="https://…/district.json" locale="es"]
 *
 * @param array<string, string>|string $given
 */
function shortcode( $given ): string {
	return widget_html( array_change_key_case( (array) $given ) );
}
add_action( 'init', static fn() => add_shortcode( 'lcf', __NAMESPACE__ . '\\shortcode' ) );
