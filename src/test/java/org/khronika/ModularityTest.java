package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The packages depend on each other only as their package-info allows. Seen red by letting {@code values} use {@code records}, and
 * when the command line knew the application.
 */
class ModularityTest {

    private static final Path PAGE = Path.of("ARCHITECTURE.md");
    private static final String BEGIN = "<!-- modules: begin -->\n";
    private static final String END = "<!-- modules: end -->";

    private final ApplicationModules modules = ApplicationModules.of(KhronikaApplication.class);

    @Test
    void packagesDependOnEachOtherOnlyAsTheySay() {
        modules.verify();
    }

    @Test
    void theArchitecturePageShowsTheModulesAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String drawn = BEGIN + diagram() + END;
        String renewed =
                page.substring(0, page.indexOf(BEGIN)) + drawn + page.substring(page.indexOf(END) + END.length());
        if (Boolean.getBoolean("khronika.update")) {
            Files.writeString(PAGE, renewed);
        } else {
            assertThat(page)
                    .as("ARCHITECTURE.md is old: ./mvnw test -Dtest=ModularityTest -Dkhronika.update=true renews it")
                    .isEqualTo(renewed);
        }
    }

    private String diagram() {
        SortedSet<String> arrows = new TreeSet<>();
        for (ApplicationModule module : modules) {
            module.getDirectDependencies(modules).stream().forEach(dependency -> {
                String target = dependency.getTargetModule().getIdentifier().toString();
                // Every module may speak in values; their arrows would hide the others.
                if (!target.equals("values")
                        && !target.equals(module.getIdentifier().toString())) {
                    arrows.add("  %s --> %s\n".formatted(module.getIdentifier(), target));
                }
            });
        }
        return "```mermaid\nflowchart TD\n" + String.join("", arrows) + "```\n";
    }
}
