package org.khronika;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock: injected wherever the time matters, so that a test can set it. Its zone is that of the organisation, so that "today" is one and
 * the same day at the desk, in registers, in deadlines and on a release.
 */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    Clock clock(InstallationSettings settings) {
        return Clock.system(settings.timeZone());
    }
}
