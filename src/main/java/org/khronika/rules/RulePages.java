package org.khronika.rules;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All rule files in words. */
@Component
public class RulePages {

    private final List<RulePage> pages;

    RulePages(
            Amnesty amnesty,
            Limitation limitation,
            Parole parole,
            Credit credit,
            MeasureTerms measures,
            Deadlines deadlines,
            AssemblyLaw assemblies,
            ApplicationRules applications,
            WorkingDays calendar) {
        pages = List.of(
                amnesty.page(),
                limitation.page(),
                parole.page(),
                credit.page(),
                measures.page(),
                deadlines.page(),
                assemblies.page(),
                applications.page(),
                calendar.page());
    }

    /** Every page, in the order in which a case meets the rules. */
    public List<RulePage> list() {
        return pages;
    }

    /** The page with this address. */
    public Optional<RulePage> find(String address) {
        return pages.stream().filter(page -> page.address().equals(address)).findFirst();
    }
}
