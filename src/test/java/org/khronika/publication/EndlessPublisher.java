package org.khronika.publication;

import org.khronika.KhronikaApplication;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that publishes one release after the other until it is killed; says each before and after. */
final class EndlessPublisher {

    private EndlessPublisher() {}

    /** Never returns. */
    public static void main(String[] settings) {
        ConfigurableApplicationContext application = SpringApplication.run(KhronikaApplication.class, settings);
        PublishRelease publish = application.getBean(PublishRelease.class);
        Members members = application.getBean(Members.class);
        while (true) {
            System.out.println("begins");
            System.out.println("published " + publish.publish(Cast.edil(members), null, null));
        }
    }
}
