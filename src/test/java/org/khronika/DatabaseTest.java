package org.khronika;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.khronika.publication.DemoSite;
import org.khronika.publication.Newsroom;
import org.khronika.updates.Office;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test with the whole application on a database of its own. The application is started once for all test classes that
 * ask for the same, so all have what only some need; every class begins with a fresh migrated database. The methods of a class share it: mark the class
 * {@code @Transactional} to undo each method, or let each method make its own records.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = KhronikaApplication.class)
@AutoConfigureMockMvc
@Import({FreshDatabases.Configuration.class, Newsroom.class, Office.class, DemoSite.class})
@ContextConfiguration(initializers = FreshDatabases.Initializer.class)
@TestExecutionListeners(listeners = FreshDatabases.Listener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {

    /** Whether the web server runs; by default requests are played with MockMvc. */
    @AliasFor(annotation = SpringBootTest.class)
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

    /** Further settings, as {@code name=value}; each different list starts another application. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
