package org.khronika.database;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the application to its database; Flyway brings it up to date before anybody reads. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Home home(DatabaseSettings settings) {
        return new Home(settings.home());
    }

    @Bean(destroyMethod = "close")
    OneHome oneHome(DatabaseSettings settings, Home home) {
        return settings.alone() ? OneHome.of(home) : OneHome.shared();
    }

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseSettings settings, Home home, OneHome alone) {
        String url = settings.database().url();
        if (url != null && !url.isBlank()) {
            return ExternalPostgres.at(url.strip());
        }
        return new Supervision(EmbeddedPostgres.in(home)).begin();
    }

    /** The database that this program serves; when it serves, no other program does. */
    @Bean(destroyMethod = "close")
    OneProgram oneProgram(DatabaseSettings settings, DatabaseServer server) {
        return settings.alone() ? OneProgram.on(server::address) : OneProgram.amongOthers();
    }

    @Bean(destroyMethod = "close")
    SteadyDataSource dataSource(DatabaseServer server, OneProgram alone) {
        return SteadyDataSource.to(server::address);
    }

    @Bean
    FlywayMigrationStrategy neverOlderThanTheDatabase() {
        return NewerDatabase::refuseOrMigrate;
    }
}
