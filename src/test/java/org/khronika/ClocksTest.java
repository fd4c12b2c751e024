package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.publication.Release;
import org.khronika.words.Language;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class ClocksTest {

    @Test
    void aDayBeginsAtMidnightWhereTheOrganisationWorks() {
        MockEnvironment settings = new MockEnvironment();

        assertThat(clock(settings).getZone()).isEqualTo(ZoneId.of("Asia/Almaty"));
        settings.setProperty("khronika.time-zone", "Asia/Tashkent");
        assertThat(clock(settings).getZone()).isEqualTo(ZoneId.of("Asia/Tashkent"));
    }

    @Test
    void aZoneThatDoesNotExistIsRefused() {
        MockEnvironment settings = new MockEnvironment().withProperty("khronika.time-zone", "Mars/Base");

        assertThatThrownBy(() -> clock(settings)).isInstanceOf(BindException.class);
    }

    private static Clock clock(MockEnvironment settings) {
        return new Clocks().clock(Binder.get(settings).bindOrCreate("khronika", InstallationSettings.class));
    }

    @Test
    void aReleaseOfTheEarlyMorningBearsTheDayThatItWasAtTheDesk() {
        ZonedDateTime at = Instant.parse("2023-03-26T20:30:00Z").atZone(ZoneId.of("Asia/Almaty"));

        Release release = new Release(1, at, "Aru", null, "00", true, List.of("en"));

        assertThat(release.date()).isEqualTo(LocalDate.of(2023, 3, 27));
        assertThat(release.day().in(Language.english())).isEqualTo("27 March 2023");
    }
}
