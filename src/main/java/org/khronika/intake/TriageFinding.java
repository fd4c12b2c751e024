package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.people.NameFolding;
import org.khronika.proceedings.Proceeding;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about a finding: it is new, the same as a record, not what it was taken for, or the text does not say enough; or
 * an earlier decision is undone. Needs {@link Permission#ENTER_RECORDS}.
 *
 * <p>All methods take the version of the finding that the member saw. When somebody else has decided since, nothing is
 * written and {@link AlreadyTriaged} says what they decided. Two deeds in one document wait for each other.
 *
 * <p>Entries of the journal from before have other words, and are read too: {@code candidate} for a finding, {@code judgment} for its triage, and
 * the deeds {@code JudgeCandidate} and {@code CorrectCandidate}.
 */
@Component
public class TriageFinding {

    private final Documents documents;
    private final FindingStore store;
    private final NameMatching names;
    private final EnterFinding entering;
    private final AddToRecord adding;
    private final TakeOut takingOut;
    private final Journal journal;
    private final Contents contents;

    TriageFinding(
            Documents documents,
            FindingStore store,
            NameMatching names,
            EnterFinding entering,
            AddToRecord adding,
            TakeOut takingOut,
            Journal journal,
            Contents contents) {
        this.documents = documents;
        this.store = store;
        this.names = names;
        this.entering = entering;
        this.adding = adding;
        this.takingOut = takingOut;
        this.journal = journal;
        this.contents = contents;
    }

    /**
     * It is new: it becomes a record, as a draft, with the persons, organisations and the place that it needs.
     *
     * @throws DeedRefused when a name could mean several records and the answers do not say which
     */
    @Transactional
    public Triaged enter(Member member, RecordRef document, long id, int seen, NameChoices answers) {
        Case triaged = open(member, document, id, seen);
        List<RecordRef> entered = new ArrayList<>();
        Setting setting = settle(triaged, answers, UnaryOperator.identity(), entered);
        Signs signs = NameMatching.signs(triaged.finding().partial(), triaged.text(), setting.marks());
        RecordRef record = entering.enter(setting, triaged.all(), answers.protection(NameChoices.SELF, signs));
        entered.addFirst(record);
        write(triaged, Triage.NEW, record, Done.entering(entered), null);
        return result(
                triaged,
                entered.size() == 1
                        ? phrase("intake.triaged.entered").with("address", record.address())
                        : phrase("intake.triaged.entered-with")
                                .with("address", record.address())
                                .with("others", Sentences.addresses(entered.subList(1, entered.size()))));
    }

    /**
     * It is what a record says already: the record cites this passage too, and takes a step or spelling that it did not have.
     *
     * @throws NoSuchRecord when there is no such record that the member may see
     * @throws DeedRefused  when the record is of another kind, has been withdrawn, or a name could mean several
     */
    @Transactional
    public Triaged sameAs(Member member, RecordRef document, long id, int seen, RecordRef record, NameChoices answers) {
        Case triaged = open(member, document, id, seen);
        List<RecordRef> entered = new ArrayList<>();
        boolean needsPeople = triaged.finding().partial().body() instanceof Proceeding;
        Setting setting =
                needsPeople ? settle(triaged, answers, adding.asIn(record, Reader.of(member)), entered) : bare(triaged);
        Done done = adding.add(setting, record).with(entered);
        write(triaged, Triage.SAME_AS, record, done, null);
        return result(
                triaged,
                Sayable.sentences(
                        List.of(phrase("intake.triaged.cites").with("address", record.address()), said(done))));
    }

    private static Sayable said(Done done) {
        return done.told() == null ? Sayable.written("") : done.told();
    }

    /** It is not what it was taken for. */
    @Transactional
    public Triaged reject(Member member, RecordRef document, long id, int seen, @Nullable String reason) {
        Case triaged = open(member, document, id, seen);
        write(triaged, Triage.REJECTED, null, null, reason);
        return result(triaged, phrase("intake.triaged.rejected"));
    }

    /** The text does not say enough to decide. */
    @Transactional
    public Triaged cannotTell(Member member, RecordRef document, long id, int seen, @Nullable String reason) {
        Case triaged = open(member, document, id, seen);
        write(triaged, Triage.CANNOT_TELL, null, null, reason);
        return result(triaged, phrase("intake.triaged.cannot-tell"));
    }

    /**
     * Opens a triaged finding again. A draft that the triage entered is taken back, and with it the persons and organisations
     * entered by the same click, as long as its author undoes it and nothing else has happened to them; what has been worked on
     * stays, and the sentence says so. What was added to a record is taken out of it.
     */
    @Transactional
    public Triaged undo(Member member, RecordRef document, long id, int seen) {
        Case triaged = begin(member, document, id, seen);
        if (triaged.finding().isOpen()) {
            throw new DeedRefused(phrase("intake.refused.nothing-to-undo"));
        }
        takingOut.mustSee(member, triaged.finding());
        TakeOut.Result result = takingOut.undo(member, triaged.finding());
        write(triaged, Triage.OPEN, null, null, null);
        for (Finding other : triaged.all()) {
            boolean along = other.along() != null && other.along() == id;
            if (along && other.record() != null && result.takenBack().contains(other.record())) {
                store.triage(member, other, Triage.OPEN, null, null, null, null);
            }
        }
        List<Sayable> says = new ArrayList<>();
        says.add(phrase("intake.triaged.open-again"));
        if (!result.takenBack().isEmpty()) {
            says.add(phrase("intake.triaged.taken-back").with("records", Sentences.addresses(result.takenBack())));
        }
        says.addAll(result.stays());
        return result(triaged, Sayable.sentences(says));
    }

    /** A triage under way. */
    private record Case(Member member, DocumentText text, Finding finding, List<Finding> all) {}

    private Case begin(Member member, RecordRef document, long id, int seen) {
        member.must(Permission.ENTER_RECORDS);
        DocumentText text = documents.lock(document, Reader.of(member));
        return new Case(member, text, documents.finding(text, id, seen), documents.findings(text));
    }

    private Case open(Member member, RecordRef document, long id, int seen) {
        Case triaged = begin(member, document, id, seen);
        if (!triaged.finding().isOpen()) {
            throw new AlreadyTriaged(triaged.finding());
        }
        return triaged;
    }

    private static Setting bare(Case triaged, List<Mark> marks) {
        return new Setting(triaged.member(), triaged.text(), triaged.finding(), marks, List.of(), List.of(), null);
    }

    private Setting bare(Case triaged) {
        return bare(triaged, documents.marks(triaged.text()));
    }

    /** Settles every name, entering those that are to be entered. */
    private Setting settle(Case triaged, NameChoices answers, UnaryOperator<Who> asIn, List<RecordRef> entered) {
        Setting bare = bare(triaged);
        PartialBody partial = triaged.finding().partial();
        List<Setting.Somebody> persons = new ArrayList<>();
        List<Setting.Somebody> organisations = new ArrayList<>();
        List<Who> all = names.of(partial, triaged.text(), bare.marks(), triaged.all(), bare.reader()).stream()
                .map(asIn)
                .toList();
        Set<String> folded = new HashSet<>();
        for (int place = 0; place < all.size(); place++) {
            Who who = all.get(place);
            if (folded.add(who.kind() + NameFolding.fold(who.name()))) {
                List<Setting.Somebody> into = place < partial.named().persons().size() ? persons : organisations;
                settled(triaged, bare, answers, place, who, entered).ifPresent(into::add);
            }
        }
        Optional<RecordRef> place = entering.place(triaged.member(), partial);
        return new Setting(
                bare.member(), bare.text(), bare.finding(), bare.marks(), persons, organisations, place.orElse(null));
    }

    private Optional<Setting.Somebody> settled(
            Case triaged, Setting bare, NameChoices answers, int place, Who who, List<RecordRef> entered) {
        NameChoices.Settled settled = answers.settle(place, who);
        String role = answers.role(place, who);
        return switch (settled.fate()) {
            case LEFT_OUT -> Optional.empty();
            case IN_WORDS, ASKED ->
                Optional.of(new Setting.Somebody(who.inWords(answers.protection(place, who.signs())), null, role));
            case LINKED -> Optional.of(new Setting.Somebody(who.name(), settled.record(), role));
            case ENTERED -> {
                RecordRef record = entering.along(bare, who, triaged.all(), answers.protection(place, who.signs()));
                entered.add(record);
                for (Finding own : NameMatching.ofName(who.name(), who.kind(), triaged.all())) {
                    if (own.isOpen()) {
                        Done done = Done.entering(List.of(record));
                        store.triage(triaged.member(), own, Triage.NEW, record, done, null, triaged.finding());
                        write(triaged.member(), own, Triage.NEW, record, null);
                    }
                }
                yield Optional.of(new Setting.Somebody(who.name(), record, role));
            }
        };
    }

    private void write(
            Case triaged, Triage triage, @Nullable RecordRef record, @Nullable Done done, @Nullable String reason) {
        String given = reason == null || reason.isBlank() ? null : reason.strip();
        store.triage(triaged.member(), triaged.finding(), triage, record, done, given, null);
        write(triaged.member(), triaged.finding(), triage, record, given);
    }

    private void write(
            Member member, Finding finding, Triage triage, @Nullable RecordRef record, @Nullable String reason) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("document", finding.document().address());
        after.put("finding", finding.key());
        after.put("says", finding.partial().title());
        after.put("triage", triage.name());
        after.put("before", finding.triage().name());
        if (record != null) {
            after.put("record", record.address());
        }
        journal.add(member, "TriageFinding", reason, contents.write(after));
    }

    private Triaged result(Case triaged, Sayable sentence) {
        Finding now = documents.findings(triaged.text()).stream()
                .filter(finding -> finding.id() == triaged.finding().id())
                .findFirst()
                .orElseThrow();
        return new Triaged(now, sentence);
    }
}
