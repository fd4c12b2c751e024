package org.khronika;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: the desk, the public site and all that stands behind them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KhronikaApplication {

    /** Starts the application and returns when the web server takes requests. */
    public static void main(String[] args) {
        SpringApplication.run(KhronikaApplication.class, args);
    }
}
