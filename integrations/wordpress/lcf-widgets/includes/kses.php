<?php
/** Lets people with the capability keep our tags in their HTML: these tags and attributes, and no others. */

namespace LcfWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * @param array<string, mixed> $tags
 * @param string|array         $context
 * @return array<string, mixed>
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) || ! current_user_can( CAP_EMBED ) ) {
		return $tags;
	}
	$attributes = array_fill_keys( array_merge( array( 'src', 'lang' ), array_keys( ATTRIBUTES ) ), true );
	foreach ( WIDGETS as $widget ) {
		$tags[ 'lcf-' . $widget ] = $attributes;
	}
	$tags['lcf-framework'] = array_fill_keys( array( 'src', 'lang', 'locale', 'scheme', 'persist' ), true );
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );

/** Tags and marks that stand in a post as HTML need the loader too. */
function enqueue_for_content( string $content ): string {
	if ( preg_match( '/<lcf-|\sdata-lcf-widget=/', $content ) ) {
		enqueue_loader();
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\\enqueue_for_content', 20 );
