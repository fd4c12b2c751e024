package org.khronika.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.protection.NameSpan;
import org.khronika.protection.ProtectionSign;
import org.khronika.protection.ProtectionSigns;

/** Which words that call for protection are whose, of the persons whom a document names; looked for once for each mention. */
final class SignsOfPersons {

    /** More names than this beside one are not looked at: nobody writes so. */
    private static final int MOST_BESIDE = 60;

    private final TokenizedText document;
    private final Surroundings around;
    private final @Nullable LocalDate date;
    private final IdentityHashMap<TentativeDetail, List<ProtectionSign>> byMention = new IdentityHashMap<>();

    SignsOfPersons(TokenizedText document, Surroundings around, @Nullable LocalDate date) {
        this.document = document;
        this.around = around;
        this.date = date;
    }

    List<PersonSigns> of(Iterable<TentativeDetail> drafts) {
        List<PersonSigns> found = new ArrayList<>();
        for (TentativeDetail draft : drafts) {
            if (draft.kind == DetailKind.PERSON) {
                List<ProtectionSign> signs = byMention.computeIfAbsent(draft, this::near);
                if (!signs.isEmpty()) {
                    found.add(new PersonSigns(draft.value, draft.start, draft.end, signs));
                }
            }
        }
        found.sort(Comparator.comparingInt(PersonSigns::start));
        return found;
    }

    private List<ProtectionSign> near(TentativeDetail person) {
        Sentence sentence = document.sentenceAt(person.start);
        List<NameSpan> others = new ArrayList<>();
        int last = Math.min(document.sentences.size(), sentence.number() + 6);
        for (Sentence beside : document.sentences.subList(Math.max(0, sentence.number() - 1), last)) {
            around.in(beside, DetailKind.PERSON).stream()
                    .filter(other -> !other.value.equals(person.value))
                    .filter(other -> Math.abs(other.start - person.start) < 2_000)
                    .limit(MOST_BESIDE)
                    .forEach(other -> others.add(new NameSpan(other.start, other.end)));
        }
        return ProtectionSigns.of(document.text, person.start, person.end, others, date);
    }
}
