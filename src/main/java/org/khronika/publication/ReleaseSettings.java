package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * @param releaseRest how long a version that was accepted rests before it goes out ({@code KHRONIKA_RELEASE_REST}); whole minutes, so that a
 *     number without its unit, which would be a few thousandths of a second, lets nothing out by mistake
 * @param languages in which releases are published, by their tags; the first is that of the site’s root ({@code KHRONIKA_LANGUAGES})
 */
@ConfigurationProperties("khronika")
record ReleaseSettings(
        @DefaultValue("24h") Duration releaseRest,
        @DefaultValue("en") List<String> languages) {

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
    }

    /** What stands in the setting cannot be. */
    static WrongSetting wrong(List<String> languages) {
        return new WrongSetting(
                "KHRONIKA_LANGUAGES", phrase("publication.setting.languages"), String.join(",", languages));
    }
}
