<?php
/** Who may add widgets, and who may set the default config. Site owners change it with any roles plugin. */

namespace LcfWidgets;

defined( 'ABSPATH' ) || exit;

const ROLES = array(
	'administrator' => array( CAP_EMBED, CAP_MANAGE ),
	'editor'        => array( CAP_EMBED ),
	'author'        => array( CAP_EMBED ),
);

function grant_capabilities(): void {
	foreach ( ROLES as $name => $capabilities ) {
		$role = get_role( $name );
		foreach ( $role ? $capabilities : array() as $capability ) {
			$role->add_cap( $capability );
		}
	}
}
register_activation_hook( FILE, __NAMESPACE__ . '\\grant_capabilities' );
