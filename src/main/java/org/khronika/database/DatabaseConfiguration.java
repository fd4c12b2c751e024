package org.khronika.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the application to its database; Flyway brings it up to date before anybody reads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final int MOST_CONNECTIONS = 10;

    @Bean
    Home home(DatabaseSettings settings) {
        return new Home(settings.home());
    }

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseSettings settings, Home home) {
        String url = settings.database().url();
        return url == null || url.isBlank() ? EmbeddedPostgres.in(home) : ExternalPostgres.at(url.strip());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server) {
        return pool(server.address());
    }

    static HikariDataSource pool(Address address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("khronika");
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionInitSql("set time zone 'UTC'");
        config.addDataSourceProperty("ApplicationName", "khronika");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
