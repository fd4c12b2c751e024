package org.khronika;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The packages depend on each other only as their package-info allows. Seen red by letting values use records. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(KhronikaApplication.class);

    @Test
    void packagesDependOnEachOtherOnlyAsTheySay() {
        modules.verify();
    }

    @Test
    void theModuleDiagramIsWrittenForTheArchitecturePage() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
    }
}
