package org.khronika.intake;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about a candidate: it is new, the same as a record, not what it was taken for, or the text does not say enough; or
 * an earlier decision is undone. Needs {@link Permission#ENTER_RECORDS}.
 *
 * <p>All methods take the version of the candidate that the member saw. When somebody else has decided since, nothing is
 * written and {@link AlreadyJudged} says what they decided. Two deeds in one document wait for each other.
 */
@Component
public class JudgeCandidate {

    private final Documents documents;
    private final CandidateStore store;
    private final NameMatching names;
    private final EnterCandidate entering;
    private final AddToRecord adding;
    private final TakeOut takingOut;
    private final Journal journal;
    private final Contents contents;

    JudgeCandidate(
            Documents documents,
            CandidateStore store,
            NameMatching names,
            EnterCandidate entering,
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
    public Judged enter(Member member, RecordRef document, long id, int seen, NameChoices answers) {
        Case judged = open(member, document, id, seen);
        List<RecordRef> entered = new ArrayList<>();
        Setting setting = settle(judged, answers, UnaryOperator.identity(), entered);
        Signs signs = NameMatching.signs(judged.candidate().partial(), judged.text(), setting.marks());
        RecordRef record = entering.enter(setting, judged.all(), answers.protection(NameChoices.SELF, signs));
        entered.addFirst(record);
        write(judged, Judgment.NEW, record, Done.entering(entered), null);
        String along = entered.size() == 1 ? "" : ", with " + Sentences.addresses(entered.subList(1, entered.size()));
        return result(judged, "Entered as %s, a draft%s.".formatted(record.address(), along));
    }

    /**
     * It is what a record says already: the record cites this passage too, and takes a step or spelling that it did not have.
     *
     * @throws NoSuchRecord when there is no such record that the member may see
     * @throws DeedRefused  when the record is of another kind, has been withdrawn, or a name could mean several
     */
    @Transactional
    public Judged sameAs(Member member, RecordRef document, long id, int seen, RecordRef record, NameChoices answers) {
        Case judged = open(member, document, id, seen);
        List<RecordRef> entered = new ArrayList<>();
        boolean needsPeople = judged.candidate().partial().body() instanceof Proceeding;
        Setting setting =
                needsPeople ? settle(judged, answers, adding.asIn(record, Reader.of(member)), entered) : bare(judged);
        Done done = adding.add(setting, record).with(entered);
        write(judged, Judgment.SAME_AS, record, done, null);
        return result(
                judged,
                "%s now cites this passage. %s"
                        .formatted(record.address(), said(done))
                        .strip());
    }

    private static String said(Done done) {
        return done.says() == null ? "" : done.says();
    }

    /** It is not what it was taken for. */
    @Transactional
    public Judged reject(Member member, RecordRef document, long id, int seen, @Nullable String reason) {
        Case judged = open(member, document, id, seen);
        write(judged, Judgment.REJECTED, null, null, reason);
        return result(judged, "Rejected.");
    }

    /** The text does not say enough to decide. */
    @Transactional
    public Judged cannotTell(Member member, RecordRef document, long id, int seen, @Nullable String reason) {
        Case judged = open(member, document, id, seen);
        write(judged, Judgment.CANNOT_TELL, null, null, reason);
        return result(judged, "Put aside: cannot tell.");
    }

    /**
     * Opens a judged candidate again. A draft that the judgment entered is taken back, and with it the persons and organisations
     * entered by the same click, as long as its author undoes it and nothing else has happened to them; what has been worked on
     * stays, and the sentence says so. What was added to a record is taken out of it.
     */
    @Transactional
    public Judged undo(Member member, RecordRef document, long id, int seen) {
        Case judged = begin(member, document, id, seen);
        if (judged.candidate().isOpen()) {
            throw new DeedRefused("There is nothing to undo: nobody has judged it.");
        }
        takingOut.mustSee(member, judged.candidate());
        TakeOut.Result result = takingOut.undo(member, judged.candidate());
        write(judged, Judgment.OPEN, null, null, null);
        for (Candidate other : judged.all()) {
            boolean along = other.along() != null && other.along() == id;
            if (along && other.record() != null && result.takenBack().contains(other.record())) {
                store.judge(member, other, Judgment.OPEN, null, null, null, null);
            }
        }
        String taken = result.takenBack().isEmpty()
                ? ""
                : " %s taken back.".formatted(Sentences.addresses(result.takenBack()));
        String stays = result.stays().isEmpty() ? "" : " " + String.join(" ", result.stays());
        return result(judged, "Open again." + taken + stays);
    }

    /** A judgment under way. */
    private record Case(Member member, DocumentText text, Candidate candidate, List<Candidate> all) {}

    private Case begin(Member member, RecordRef document, long id, int seen) {
        member.must(Permission.ENTER_RECORDS);
        DocumentText text = documents.lock(document, Reader.of(member));
        return new Case(member, text, documents.candidate(text, id, seen), documents.candidates(text));
    }

    private Case open(Member member, RecordRef document, long id, int seen) {
        Case judged = begin(member, document, id, seen);
        if (!judged.candidate().isOpen()) {
            throw new AlreadyJudged(judged.candidate());
        }
        return judged;
    }

    private static Setting bare(Case judged, List<Mark> marks) {
        return new Setting(judged.member(), judged.text(), judged.candidate(), marks, List.of(), List.of(), null);
    }

    private Setting bare(Case judged) {
        return bare(judged, documents.marks(judged.text()));
    }

    /** Settles every name, entering those that are to be entered. */
    private Setting settle(Case judged, NameChoices answers, UnaryOperator<Who> asIn, List<RecordRef> entered) {
        Setting bare = bare(judged);
        PartialBody partial = judged.candidate().partial();
        List<Setting.Party> persons = new ArrayList<>();
        List<Setting.Party> organisations = new ArrayList<>();
        List<Who> all = names.of(partial, judged.text(), bare.marks(), judged.all(), bare.reader()).stream()
                .map(asIn)
                .toList();
        Set<String> folded = new HashSet<>();
        for (int place = 0; place < all.size(); place++) {
            Who who = all.get(place);
            if (folded.add(who.kind() + NameFolding.fold(who.name()))) {
                List<Setting.Party> into = place < partial.named().persons().size() ? persons : organisations;
                settled(judged, bare, answers, place, who, entered).ifPresent(into::add);
            }
        }
        Optional<RecordRef> place = entering.place(judged.member(), partial);
        return new Setting(
                bare.member(), bare.text(), bare.candidate(), bare.marks(), persons, organisations, place.orElse(null));
    }

    private Optional<Setting.Party> settled(
            Case judged, Setting bare, NameChoices answers, int place, Who who, List<RecordRef> entered) {
        NameChoices.Settled settled = answers.settle(place, who);
        String role = answers.role(place, who);
        return switch (settled.fate()) {
            case LEFT_OUT -> Optional.empty();
            case IN_WORDS, ASKED ->
                Optional.of(new Setting.Party(who.inWords(answers.protection(place, who.signs())), null, role));
            case LINKED -> Optional.of(new Setting.Party(who.name(), settled.record(), role));
            case ENTERED -> {
                RecordRef record = entering.along(bare, who, judged.all(), answers.protection(place, who.signs()));
                entered.add(record);
                for (Candidate own : NameMatching.ofName(who.name(), who.kind(), judged.all())) {
                    if (own.isOpen()) {
                        Done done = Done.entering(List.of(record));
                        store.judge(judged.member(), own, Judgment.NEW, record, done, null, judged.candidate());
                        write(judged.member(), own, Judgment.NEW, record, null);
                    }
                }
                yield Optional.of(new Setting.Party(who.name(), record, role));
            }
        };
    }

    private void write(
            Case judged, Judgment judgment, @Nullable RecordRef record, @Nullable Done done, @Nullable String reason) {
        String given = reason == null || reason.isBlank() ? null : reason.strip();
        store.judge(judged.member(), judged.candidate(), judgment, record, done, given, null);
        write(judged.member(), judged.candidate(), judgment, record, given);
    }

    private void write(
            Member member,
            Candidate candidate,
            Judgment judgment,
            @Nullable RecordRef record,
            @Nullable String reason) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("document", candidate.document().address());
        after.put("candidate", candidate.key());
        after.put("says", candidate.partial().title());
        after.put("judgment", judgment.name());
        after.put("before", candidate.judgment().name());
        if (record != null) {
            after.put("record", record.address());
        }
        journal.add(member, "JudgeCandidate", reason, contents.write(after));
    }

    private Judged result(Case judged, String sentence) {
        Candidate now = documents.candidates(judged.text()).stream()
                .filter(candidate -> candidate.id() == judged.candidate().id())
                .findFirst()
                .orElseThrow();
        return new Judged(now, sentence);
    }
}
