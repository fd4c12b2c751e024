package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
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
    void noPackageMayUseAnotherThatItDoesNotUse() {
        assertThat(modules.stream().flatMap(this::allowedInVain)).isEmpty();
    }

    private Stream<String> allowedInVain(ApplicationModule module) {
        List<ApplicationModuleDependency> uses =
                module.getDirectDependencies(modules).stream().toList();
        return allowed(module)
                .filter(entry -> uses.stream().noneMatch(use -> isOf(entry, use)))
                .map(entry -> "%s → %s".formatted(module.getIdentifier(), String.join(" :: ", entry)));
    }

    /** What its package-info allows: the name of a module, and of one of its named interfaces where it says one. */
    private static Stream<List<String>> allowed(ApplicationModule module) {
        try {
            org.springframework.modulith.ApplicationModule says = Class.forName(
                            module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return says == null
                    ? Stream.empty()
                    : Arrays.stream(says.allowedDependencies())
                            .filter(entry -> !entry.equals(org.springframework.modulith.ApplicationModule.OPEN_TOKEN))
                            .map(entry -> List.of(entry.split("\\s*::\\s*", -1)));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOf(List<String> entry, ApplicationModuleDependency use) {
        ApplicationModule target = use.getTargetModule();
        boolean named = target.getNamedInterfaces().stream()
                .filter(one -> one.isNamed() && one.contains(use.getTargetType()))
                .anyMatch(one -> entry.size() == 2 && one.getName().equals(entry.get(1)));
        return target.getIdentifier().toString().equals(entry.getFirst())
                && (entry.size() == 1
                        ? target.getNamedInterfaces().getUnnamedInterface().contains(use.getTargetType())
                        : named);
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
