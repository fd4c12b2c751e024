package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.publication.NameDecision.NameAnswer;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of a name that stands in what is for the public whether it is withheld. That it may stand, whoever may answer says alone;
 * to withhold it takes two: who wrote the protection asks, and another decides. Needs {@link Permission#ENTER_RECORDS}, and to see
 * the record that protects the name, or {@link Permission#REVIEW_RECORDS} where it is asked before all.
 */
@Component
public class DecideName {

    private final NamesToDecide names;
    private final NamesThatMayStand standing;
    private final NameDecisions decisions;
    private final Journal journal;
    private final JsonMapper json;
    private final Clock clock;

    DecideName(
            NamesToDecide names,
            NamesThatMayStand standing,
            NameDecisions decisions,
            Journal journal,
            JsonMapper json,
            Clock clock) {
        this.names = names;
        this.standing = standing;
        this.decisions = decisions;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** Withholds the name, or asks that it be withheld. */
    @Transactional
    public void hide(Member member, String name, String reason) {
        mine(member, name, reason)
                .forEach(mine -> add(member, mine, two(mine) ? NameAnswer.HIDE : NameAnswer.ASK, reason));
    }

    /** Lets the name stand where it stands now; where it is a place, a word or somebody else on record, everywhere. */
    @Transactional
    public void letStand(Member member, String name, String reason) {
        mine(member, name, reason).forEach(mine -> add(member, mine, NameAnswer.MAY_STAND, reason));
    }

    /**
     * Takes back that the name may stand, as far as one record protects it: it is asked about again, and withheld where that record is
     * accepted. Of a place, a word or another's name only asks for that, and it stands until somebody else decides: one member
     * alone would take it out of every text. Whoever sees the protecting record may.
     */
    @Transactional
    public void takeBack(Member member, RecordRef protecting, String name, String reason) {
        member.must(Permission.ENTER_RECORDS);
        mustHave(reason);
        NameDecision said = standing.find(member, protecting, name)
                .orElseThrow(() -> new DeedRefused(
                        phrase("publication.refused.nobody-lets-stand").with("name", name)));
        add(
                member,
                new NameDecision(
                        said.protecting(),
                        said.name(),
                        NameAnswer.TAKEN_BACK,
                        said.standing(),
                        said.everywhere(),
                        reason.strip(),
                        member.id(),
                        clock.instant()));
    }

    private static void mustHave(String reason) {
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("publication.refused.give-a-reason"));
        }
    }

    private static boolean two(NamesToDecide.Mine mine) {
        NameQuestion question = mine.question();
        return !mine.wrote() || (question.accepted() && question.common() == null);
    }

    private List<NamesToDecide.Mine> mine(Member member, String name, String reason) {
        member.must(Permission.ENTER_RECORDS);
        mustHave(reason);
        List<NamesToDecide.Mine> mine = names.byName(member).getOrDefault(Spellings.folded(name), List.of());
        if (mine.isEmpty()) {
            throw new DeedRefused(phrase("publication.refused.nothing-asked").with("name", name));
        }
        return mine;
    }

    private void add(Member member, NamesToDecide.Mine mine, NameAnswer answer, String reason) {
        NameQuestion question = mine.question();
        add(
                member,
                new NameDecision(
                        question.protecting(),
                        question.name(),
                        answer,
                        question.standing().keySet(),
                        question.byItself(),
                        reason.strip(),
                        member.id(),
                        clock.instant()));
    }

    private void add(Member member, NameDecision decision) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("protecting", decision.protecting());
        after.put("name", decision.name());
        after.put("answer", decision.answer());
        after.put("standing", decision.standing());
        long entry = journal.add(member, "DecideName", decision.reason(), json.writeValueAsString(after));
        decisions.add(decision, entry);
    }
}
