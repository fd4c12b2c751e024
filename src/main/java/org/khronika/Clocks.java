package org.khronika;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The one clock: injected wherever the time matters, so that a test can set it. Its zone is that of the organisation, so that "today" is one and
 * the same day at the desk, in registers, in deadlines and on a release.
 */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    Clock clock(Environment settings) {
        return Clock.system(Binder.get(settings)
                .bind("khronika.time-zone", ZoneId.class)
                .orElseGet(() -> ZoneId.of("Asia/Almaty")));
    }
}
