<?php
/**
 * Plugin Name: Learner-Centered Framework widgets
 * Description: Ring diagram, practice cards, readiness form and radar as a block and a shortcode. Sends nothing anywhere.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: lcf-widgets
 */

namespace LcfWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const FILE        = __FILE__;
const OPTION      = 'lcf_widgets_config';
const CAP_EMBED   = 'lcf_embed_widgets';
const CAP_MANAGE  = 'lcf_manage_widgets';

require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/config.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/capabilities.php';
