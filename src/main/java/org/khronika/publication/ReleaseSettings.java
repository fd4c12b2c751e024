package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * @param releaseRest how long a version that was accepted rests before it goes out ({@code KHRONIKA_RELEASE_REST}); whole minutes, so that a
 *     number without its unit, which would be a few thousandths of a second, lets nothing out by mistake
 * @param languages in which releases are published, by their tags; the first is that of the site’s root ({@code KHRONIKA_LANGUAGES})
 * @param siteAddress of the first page of the site, to which files lead that readers take along ({@code KHRONIKA_SITE_ADDRESS}); null where
 *     nobody has said it
 * @param licence under which others may use the data, by its address ({@code KHRONIKA_LICENCE}); null where none is given
 */
@ConfigurationProperties("khronika")
record ReleaseSettings(
        @DefaultValue("24h") Duration releaseRest,
        @DefaultValue("en") List<String> languages,
        @Nullable URI siteAddress,
        @Nullable URI licence) {

    private static final Set<String> OF_THE_WEB = Set.of("https", "http");

    ReleaseSettings {
        if (releaseRest.isNegative() || !releaseRest.equals(Duration.ofMinutes(releaseRest.toMinutes()))) {
            throw new WrongSetting(
                    "KHRONIKA_RELEASE_REST",
                    phrase("publication.setting.release-rest"),
                    DurationStyle.SIMPLE.print(releaseRest));
        }
        languages = languages.stream().map(String::strip).toList();
        if (languages.isEmpty()
                || new HashSet<>(languages).size() < languages.size()
                || languages.stream().anyMatch(String::isEmpty)) {
            throw wrong(languages);
        }
        siteAddress = siteAddress == null || siteAddress.toString().isEmpty() ? null : folder(siteAddress);
        licence = licence == null || licence.toString().isEmpty() ? null : ofTheWeb(licence);
    }

    private static URI ofTheWeb(URI licence) {
        if (!OF_THE_WEB.contains(String.valueOf(licence.getScheme())) || licence.getHost() == null) {
            throw new WrongSetting("KHRONIKA_LICENCE", phrase("publication.setting.licence"), licence);
        }
        return licence;
    }

    /** With a slash at its end, so that addresses can go on from it. */
    private static URI folder(URI address) {
        if (!OF_THE_WEB.contains(String.valueOf(address.getScheme()))
                || address.getHost() == null
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw new WrongSetting("KHRONIKA_SITE_ADDRESS", phrase("publication.setting.site-address"), address);
        }
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    /** What stands in the setting cannot be. */
    static WrongSetting wrong(List<String> languages) {
        return new WrongSetting(
                "KHRONIKA_LANGUAGES", phrase("publication.setting.languages"), String.join(",", languages));
    }
}
