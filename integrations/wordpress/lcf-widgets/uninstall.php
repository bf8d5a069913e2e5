<?php
/** Leaves nothing behind: the config and the capabilities go with the plugin. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'lcf_widgets_config' );
foreach ( wp_roles()->role_objects as $role ) {
	$role->remove_cap( 'lcf_embed_widgets' );
	$role->remove_cap( 'lcf_manage_widgets' );
}
