package org.khronika.rules;

import org.khronika.legislation.Legislation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of Kazakhstan, read when the application starts: a rule file that cannot be understood keeps it from starting. */
@Configuration(proxyBeanMethods = false)
class RulesOfKazakhstan {

    @Bean
    Amnesty amnesty(Legislation legislation) {
        return Amnesty.of2022(legislation);
    }

    @Bean
    Limitation limitation(Legislation legislation) {
        return Limitation.ofKazakhstan(legislation);
    }

    @Bean
    Parole parole(Legislation legislation) {
        return Parole.ofKazakhstan(legislation);
    }

    @Bean
    Credit credit() {
        return Credit.ofKazakhstan();
    }

    @Bean
    MeasureTerms measureTerms(Legislation legislation) {
        return MeasureTerms.ofKazakhstan(legislation);
    }

    @Bean
    Deadlines deadlines() {
        return Deadlines.ofKazakhstan();
    }

    @Bean
    AssemblyLaw assemblyLaw() {
        return AssemblyLaw.ofKazakhstan();
    }

    @Bean
    ApplicationRules applicationRules() {
        return ApplicationRules.ofKazakhstan();
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.ofKazakhstan();
    }
}
