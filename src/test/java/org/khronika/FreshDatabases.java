package org.khronika;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Members;
import org.khronika.demo.DemoRecords;
import org.khronika.records.Cast;
import org.khronika.review.AddressNumbers;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives the application under test a fresh database before each test class. */
final class FreshDatabases {

    private FreshDatabases() {}

    /** Starts the application on a first database, with a data folder of its own. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase first = TestDatabase.fresh();
            Path home = Path.of("target", "test-homes", "home-" + System.nanoTime());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of("khronika.database.url", first.url(), "khronika.home", home.toString())));
            // Most tests publish at once what was accepted a moment ago; one that does not says so in its properties.
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource("test defaults", Map.of("khronika.release-rest", "0h")));
            context.getBeanFactory().registerSingleton("firstDatabase", first);
        }
    }

    /** Puts a switch between the application and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        SeededNumbers seededNumbers() {
            return new SeededNumbers();
        }

        @Bean
        static BeanPostProcessor switchOnDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && name.equals("dataSource") ? new Switch(source) : bean;
                }
            };
        }
    }

    /** Draws the same numbers of addresses in each run of a test class. */
    static final class SeededNumbers implements AddressNumbers {

        private Random random = new Random(17);

        void renew() {
            random = new Random(17);
        }

        @Override
        public synchronized int draw() {
            return random.nextInt(LEAST, MOST + 1);
        }
    }

    /** Connections to whichever database is the present one. */
    static final class Switch extends DelegatingDataSource implements DisposableBean {

        private @Nullable TestDatabase present;
        private boolean used;
        private static boolean hasDemo;

        Switch(DataSource first) {
            super(first);
        }

        void renew() {
            if (used) {
                turn(TestDatabase.fresh());
            }
            used = true;
        }

        /** To a copy of the demo, which the first who asks for one loads. */
        void renewWithDemo(Runnable load) {
            if (!hasDemo) {
                TestDatabase loaded = turn(TestDatabase.fresh());
                load.run();
                present = null;
                loaded.keepAsDemo();
                hasDemo = true;
            }
            turn(TestDatabase.ofDemo());
            used = true;
        }

        private TestDatabase turn(TestDatabase next) {
            setTargetDataSource(next.dataSource());
            destroy();
            present = next;
            return next;
        }

        @Override
        public void destroy() {
            if (present != null) {
                present.close();
            }
        }
    }

    /** Turns the switch. */
    static final class Listener implements TestExecutionListener {

        @Override
        public void beforeTestClass(TestContext context) {
            Class<?> test = context.getTestClass();
            boolean nested = test.isMemberClass() && !Modifier.isStatic(test.getModifiers());
            DataSource source = context.getApplicationContext().getBean(DataSource.class);
            if (!nested && source instanceof Switch database) {
                context.getApplicationContext().getBean(SeededNumbers.class).renew();
                if (test.isAnnotationPresent(OnTheDemo.class)) {
                    database.renewWithDemo(() -> load(context.getApplicationContext()));
                } else {
                    database.renew();
                }
            }
        }

        private static void load(ApplicationContext application) {
            Members members = application.getBean(Members.class);
            application.getBean(DemoRecords.class).load(Cast.ayla(members), Cast.rada(members));
        }
    }
}
