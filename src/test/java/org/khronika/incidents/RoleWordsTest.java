package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.values.Certainty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** What somebody was in an incident, in words that fit what was done and how sure it is. The cast is invented. */
class RoleWordsTest {

    private static final RecordRef GULMIRA = new RecordRef("OS-N-2023-0001");

    private static final RecordRef OFFICE = new RecordRef("OS-O-2023-0001");

    private static String words(
            @Nullable RecordRef who, PartyRole role, @Nullable String remark, Certainty certainty, Act... acts) {
        String group = who == null ? "officials of the “Қара жар” prison" : null;
        return RoleWords.of(
                        new Party(who, group, null, role, who == null ? PerpetratorKind.STATE : null, remark),
                        Set.of(acts),
                        certainty)
                .english();
    }

    private static String of(@Nullable String remark, @Nullable Certainty role, boolean inferred, Certainty incident) {
        return RoleWords.of(
                        new Party(
                                null,
                                "полицейские",
                                null,
                                null,
                                PartyRole.ALLEGED_PERPETRATOR,
                                PerpetratorKind.STATE,
                                remark,
                                role,
                                inferred,
                                Set.of()),
                        Set.of(Act.BEATING),
                        incident)
                .english();
    }

    @Test
    void whoHarmsThemselvesInProtestDidIt() {
        assertThat(words(GULMIRA, PartyRole.VICTIM, null, Certainty.REPORTED, Act.SELF_HARM))
                .isEqualTo("whose own act it tells of");
        assertThat(words(GULMIRA, PartyRole.VICTIM, null, Certainty.REPORTED, Act.HUNGER_STRIKE))
                .isEqualTo("whose own act it tells of");
        assertThat(words(GULMIRA, PartyRole.VICTIM, null, Certainty.REPORTED, Act.BEATING))
                .isEqualTo("to whom it happened");
        assertThat(words(GULMIRA, PartyRole.VICTIM, null, Certainty.REPORTED, Act.SELF_HARM, Act.BEATING))
                .isEqualTo("to whom it happened");
    }

    @Test
    void nobodyIsSaidToHaveDoneWhatThePersonDidThemselves() {
        assertThat(words(null, PartyRole.ALLEGED_PERPETRATOR, null, Certainty.REPORTED, Act.SUICIDE_ATTEMPT))
                .isEqualTo("whose conduct it was a protest against");
    }

    @Test
    void whatASourceStatesOfABodyIsReportedAndNotAlleged() {
        assertThat(words(null, PartyRole.ALLEGED_PERPETRATOR, null, Certainty.REPORTED, Act.ASSEMBLY_DISPERSED))
                .isEqualTo("reported to have done it");
        assertThat(words(null, PartyRole.ALLEGED_PERPETRATOR, null, Certainty.ALLEGED, Act.TORTURE))
                .isEqualTo("alleged to have done it");
    }

    @Test
    void aNumberThatNoSourceStatesAsAFactIsToldWithWhoseItIs() {
        Party group = new Party(
                null,
                "задержанные",
                Quantity.of(20),
                "обвинение",
                PartyRole.VICTIM,
                null,
                "в январе",
                null,
                false,
                Set.of());

        assertThat(RoleWords.of(group, Set.of(Act.TORTURE), Certainty.REPORTED).english())
                .isEqualTo("to whom it happened; the number is that of обвинение; в январе");
    }

    @Test
    void aBodyOnRecordAndOneOfWhichIsSaidOfWhatAreReportedLikeAnyOther() {
        assertThat(of("о задержании", Certainty.REPORTED, false, Certainty.REPORTED))
                .isEqualTo("reported to have done it; о задержании");
        assertThat(of("of the detention", Certainty.REPORTED, false, Certainty.SECOND_HAND))
                .isEqualTo("reportedly did it; of the detention");
        assertThat(words(OFFICE, PartyRole.ALLEGED_PERPETRATOR, null, Certainty.REPORTED, Act.ASSEMBLY_REFUSED))
                .isEqualTo("reported to have done it");
        assertThat(words(null, PartyRole.ALLEGED_PERPETRATOR, null, Certainty.SECOND_HAND, Act.HOME_GUARDED))
                .isEqualTo("reportedly did it");
    }

    @Test
    void aRemarkMayKeepADistanceSoThatItStaysAllegedUnlessSomebodySaysHowCertainItIs() {
        for (String remark : Set.of("of hitting her, as she says", "of the detention", "о пытках", "ұстау туралы")) {
            assertThat(words(null, PartyRole.ALLEGED_PERPETRATOR, remark, Certainty.REPORTED, Act.BEATING))
                    .as(remark)
                    .startsWith("alleged to have done it");
        }
    }

    /** Of a named person only a court says so, and of whom we infer nobody alleges it. */
    @Test
    void aPersonIsOnlyAllegedAndWhomWeInferIsNotEvenThat() {
        assertThat(words(GULMIRA, PartyRole.ALLEGED_PERPETRATOR, null, Certainty.REPORTED, Act.BEATING))
                .isEqualTo("alleged to have done it");
        assertThat(of(null, null, true, Certainty.REPORTED)).isEqualTo("assumed to have done it; inferred by us");
        assertThat(of("кім екені айтылмаған", null, true, Certainty.REPORTED))
                .isEqualTo("assumed to have done it; кім екені айтылмаған");
    }
}
