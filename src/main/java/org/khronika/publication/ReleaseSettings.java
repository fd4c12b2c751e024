package org.khronika.publication;

import java.time.Duration;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * @param releaseRest how long a version that was accepted rests before it goes out ({@code KHRONIKA_RELEASE_REST}); whole minutes, so that a
 *     number without its unit, which would be a few thousandths of a second, lets nothing out by mistake
 */
@ConfigurationProperties("khronika")
record ReleaseSettings(@DefaultValue("24h") Duration releaseRest) {

    ReleaseSettings {
        if (releaseRest.isNegative() || !releaseRest.equals(Duration.ofMinutes(releaseRest.toMinutes()))) {
            throw new WrongSetting(
                    "KHRONIKA_RELEASE_REST",
                    "whole hours or minutes with their unit, such as 24h or 90m",
                    DurationStyle.SIMPLE.print(releaseRest));
        }
    }
}
