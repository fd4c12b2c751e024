package org.khronika.assemblies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.legislation.Law;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.rules.AssemblyLaw;
import org.khronika.words.Sayable;

/** Who gathered is not who organised: the law punishes organisers, so nobody is called one whom no source calls so. */
class WhoGatheredTest {

    private static final AssemblyType TYPE = new AssemblyType(new LawOfRequests(AssemblyLaw.ofKazakhstan()));

    private static RecordPage page(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("title", "Әділдік үшін: gathering at «Площадь» “Example”");
        return TYPE.page(Kept.of("KZ-G-2022-480147", Assembly.class, all), new PlainNamer());
    }

    private static String role(String course) {
        return page(Map.of("course", course, "participants", List.of(Map.of("group", "tenants of the quarter"))))
                .people()
                .stream()
                .map(party -> party.role())
                .findFirst()
                .orElse("");
    }

    @Test
    void whoGatheredTookPart() {
        assertThat(role("HELD")).isEqualTo("took part");
        assertThat(role("BROKEN_UP")).isEqualTo("took part");
    }

    @Test
    void whoWasKeptFromItWantedToTakePart() {
        assertThat(role("PREVENTED")).isEqualTo("wanted to take part");
        assertThat(role("CALLED_OFF")).isEqualTo("wanted to take part");
    }

    @Test
    void whereNobodyKnowsWhetherItWasHeldBothAreSaid() {
        assertThat(role("NOT_KNOWN")).isEqualTo("took part or wanted to");
    }

    @Test
    void whatWasOnlyPlannedOrMayNotHaveTakenPlaceIsToldSoWhereOthersLeadToIt() {
        assertThat(about("HELD")).isEqualTo("assembly about it, 18 February 2023");
        assertThat(about("PLANNED")).isEqualTo("planned assembly about it, 18 February 2023");
        assertThat(about("NOT_KNOWN"))
                .isEqualTo("assembly about it, of which it is not known whether it took place, 18 February 2023");
    }

    private static String about(String course) {
        PlainNamer namer = new PlainNamer();
        Stored<Law> law = Kept.of("KZ-B-2023-0001", Law.class, Map.of("title", "Заң: a draft"));
        Stored<Assembly> assembly = Kept.of(
                "KZ-G-2023-0001",
                Assembly.class,
                Map.of("title", "Жиын", "when", "2023-02-18", "course", course, "about", List.of("KZ-B-2023-0001")));
        return new OrganisedTold()
                        .add(
                                law,
                                new PageBuilder(Sayable.written("Law"), "Заң", namer).build(),
                                List.of(assembly),
                                namer)
                        .connected()
                        .stream()
                        .map(one -> one.role())
                        .findFirst()
                        .orElse("");
    }

    @Test
    void anOrganiserIsCalledSo() {
        assertThat(page(Map.of("organisers", List.of(Map.of("group", "the union of tenants"))))
                        .people())
                .singleElement()
                .satisfies(party -> assertThat(party.role()).isEqualTo("organiser"));
    }

    @Test
    void aReviewerIsNotAskedForAnOrganiserWhereWhoGatheredIsSaid() {
        Assembly assembly = Kept.of(
                        "KZ-G-2022-480147",
                        Assembly.class,
                        Map.of("title", "A gathering", "participants", List.of(Map.of("group", "tenants"))))
                .body();

        assertThat(TYPE.doubts(assembly)).noneMatch(doubt -> doubt.english().contains("organised"));
    }
}
