package org.zwischenraum.installed;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What a device reads before it installs the house: Web Application Manifest (W3C), and Web Share Target for {@code shareTarget}. */
@JsonNaming(SnakeCaseStrategy.class)
record Manifest(
        String id,
        String name,
        String shortName,
        String description,
        String lang,
        String startUrl,
        String scope,
        String display,
        String backgroundColor,
        String themeColor,
        List<Icon> icons,
        List<Shortcut> shortcuts,
        ShareTarget shareTarget) {
    record Icon(String src, String sizes, String type, String purpose) {}

    record Shortcut(String name, String url) {}

    /** By GET, so that nothing is kept before its author sends it. */
    record ShareTarget(String action, String method, Words params) {}

    /** The names under which the device hands over what is shared. */
    record Words(String title, String text, String url) {}
}
