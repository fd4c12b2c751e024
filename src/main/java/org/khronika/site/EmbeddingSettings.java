package org.khronika.site;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param embeddedBy sites whose pages may show pages of the public site in a frame, by their origins ({@code KHRONIKA_EMBEDDED_BY}); none by default. The
 *     desk may be shown in nobody's frame, whatever is set.
 */
@ConfigurationProperties("khronika")
record EmbeddingSettings(@DefaultValue List<String> embeddedBy) {

    /** {@code https://partner.example}, {@code https://*.example.org:8443}; no path, no wildcard for every site. */
    private static final Pattern ORIGIN =
            Pattern.compile("https?://([*][.])?[a-z0-9-]+([.][a-z0-9-]+)*(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);

    EmbeddingSettings {
        embeddedBy = embeddedBy.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        for (String origin : embeddedBy) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new WrongSetting("KHRONIKA_EMBEDDED_BY", phrase("site.setting.embedded-by"), origin);
            }
        }
    }

    /** What the policy says of whose frames a page may stand in. */
    String frameAncestors() {
        return "frame-ancestors " + (embeddedBy.isEmpty() ? "'none'" : String.join(" ", embeddedBy));
    }

    boolean isNobody() {
        return embeddedBy.isEmpty();
    }
}
