package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;

/** Who is prosecuted for membership of a banned organisation, and who is only called a member of it. The cast is invented. */
class MembershipTest {

    private static Proceeding against(Object... steps) {
        return Kept.of(
                        "KZ-P-2022-0001",
                        Proceeding.class,
                        Map.of(
                                "title",
                                "“Іс”",
                                "kind",
                                "CRIMINAL",
                                "people",
                                List.of(Map.of("group", "жеті белсенді", "count", "=7", "position", "ACCUSED")),
                                "steps",
                                List.of(steps)))
                .body();
    }

    private static Map<String, Object> step(String kind, String article) {
        return Map.of("kind", kind, "when", "2022-11-20", "articles", List.of(article));
    }

    @Test
    void whoIsChargedWithItIs() {
        assertThat(Membership.prosecuted(against(step("CHARGED", "CC-405(2)")))).hasSize(1);
    }

    @Test
    void whoIsChargedWithRiotsIsNotThoughTheAuthoritiesCallThemMembers() {
        assertThat(Membership.prosecuted(against(step("CHARGED", "CC-272")))).isEmpty();
    }

    @Test
    void whoWasConvictedOfItEarlierIsNotProsecutedForItNow() {
        assertThat(Membership.prosecuted(against(step("EARLIER_CONVICTION", "CC-405"))))
                .isEmpty();
    }

    @Test
    void whomACourtConvictedOfItWasPerhapsChargedBeforeButNotBeforeTheCaseBegins() {
        Proceeding convicted =
                against(Map.of("kind", "EXPERT_FINDING", "when", "2022-10-03/2022-11-20"), step("CONVICTED", "CC-405"));
        assertThat(Membership.hadPerhapsBegun(convicted, LocalDate.of(2022, 10, 2)))
                .isFalse();
        assertThat(Membership.hadPerhapsBegun(convicted, LocalDate.of(2022, 10, 3)))
                .isTrue();
        assertThat(Membership.hadBegun(convicted, LocalDate.of(2022, 11, 19))).isFalse();
        assertThat(Membership.hadPerhapsBegun(convicted, LocalDate.of(2022, 11, 20)))
                .isFalse();
    }

    @Test
    void whoWasChargedWithSomethingElseBeforeTheCourtWasNotPerhapsChargedWithIt() {
        Proceeding convicted = against(
                Map.of("kind", "CHARGED", "when", "2022-10-03", "articles", List.of("CC-272")),
                step("CONVICTED", "CC-405"));
        assertThat(Membership.hadPerhapsBegun(convicted, LocalDate.of(2022, 11, 1)))
                .isFalse();
    }
}
