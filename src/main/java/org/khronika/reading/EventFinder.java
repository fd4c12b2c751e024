package org.khronika.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds steps of proceedings and acts against people: verbs in frames, and phrases; each with its modality. */
final class EventFinder {

    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final int NEAR = 45;
    private static final Set<String> QUANTIFIERS = WordLists.words("quantifiers");
    private static final Set<String> PREPOSITIONS = WordLists.words("cut-an-object");
    /** What only people suffer; no subject needs to be seen. */
    private static final Set<String> SURE = WordLists.words("suffered-by-people");

    /** Nouns that are found in any sentence, and so must stand close to their verb. */
    private static final Set<String> CLOSE =
            Set.of("organisation", "permission", "registration", "property", "devices", "website");

    /** What somebody is accused of, short of these, was not done to anybody. */
    private static final Set<ProposedAct> GRAVE = EnumSet.of(
            ProposedAct.TORTURE,
            ProposedAct.KILLING,
            ProposedAct.SEXUAL_VIOLENCE,
            ProposedAct.BEATING,
            ProposedAct.SHOOTING,
            ProposedAct.DEATH_IN_CUSTODY);

    private static final Pattern ACCUSED = Pattern.compile(
            "(?is).*\\b(?:accused of|charged with|charges? of|convicted\\b[^.;]{0,30}? (?:of|for)|guilty\\b[^.;]{0,40}? of|suspected of|suspicion of|sentenced [^.;]{0,40}for|accusing \\w+ of|planning to|allegedly planning|liability for)\\b[^.;]{0,120}$");

    private final Frames frames;
    private final NameWords names;
    private final Modality modality;

    EventFinder(Frames frames, NameWords names) {
        this.frames = frames;
        this.names = names;
        this.modality = new Modality(frames);
    }

    /** The events of the text; {@code persons} and {@code sanctions} are what was found before. */
    List<Event> find(TokenizedText document, List<TentativeDetail> persons, List<TentativeDetail> sanctions) {
        TakenStretches named = new TakenStretches(document.text.length());
        persons.forEach(person -> named.take(person.start, person.end));
        Map<Integer, List<TentativeDetail>> sanctionsBySentence = sanctions.stream()
                .collect(Collectors.groupingBy(
                        sanction -> document.sentenceAt(sanction.start).number()));
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : document.sentences) {
            if (document.paragraphs.get(sentence.paragraph()).heading()) {
                continue;
            }
            List<Event> found = new ArrayList<>();
            verbs(sentence, named, found);
            Sentence previous = sentence.number() > 0 ? document.sentences.get(sentence.number() - 1) : null;
            phrases(sentence, previous, found);
            penalties(sentence, sanctionsBySentence.getOrDefault(sentence.number(), List.of()), found);
            found.removeIf(EventFinder::isAccusation);
            events.addAll(distinct(found));
        }
        events.sort(Comparator.comparingInt(event -> event.draft().start));
        return events;
    }

    private static boolean isAccusation(Event event) {
        if (event.draft().kind != DetailKind.ACT) {
            return false;
        }
        String left = event.sentence()
                .text()
                .substring(0, event.draft().start - event.sentence().start());
        return ACCUSED.matcher(left).matches() && !GRAVE.contains(ProposedAct.of(event.code()));
    }

    private void verbs(Sentence sentence, TakenStretches named, List<Event> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (VerbForms.VerbReading reading : frames.verbs.of(tokens.get(i).lower())) {
                for (Frames.Frame frame : frames.byVerb.getOrDefault(reading.verb(), List.of())) {
                    Event event = event(sentence, i, reading, frame, named);
                    if (event != null) {
                        found.add(event);
                    }
                }
            }
        }
    }

    private @Nullable Event event(
            Sentence sentence, int at, VerbForms.VerbReading reading, Frames.Frame frame, TakenStretches named) {
        List<Token> tokens = sentence.tokens();
        Token verb = tokens.get(at);
        String after = sentence.text().substring(verb.end() - sentence.start());
        if (frame.not() != null && frame.not().matcher(after).find()) {
            return null;
        }
        Matcher with = frame.with() == null ? NONE.matcher("") : frame.with().matcher(after);
        boolean withFits = frame.with() == null || with.find();
        if (!withFits) {
            return null;
        }
        Event.Voice voice = voice(tokens, at, reading, frame, named);
        if (voice == null || !fits(sentence, at, reading.verb(), frame, voice, named)) {
            return null;
        }
        if (frame.notSubject() != null
                && frame.notSubject()
                        .matcher(sentence.text().substring(0, verb.start() - sentence.start()))
                        .find()) {
            return null;
        }
        int end = frame.with() != null && frame.with().pattern().length() > 1 && with.end() > 0
                ? verb.end() + with.end()
                : verb.end();
        TentativeDetail draft = new TentativeDetail(
                frame.kind(),
                verb.start(),
                end,
                frame.code(),
                0.85,
                frame.kind().code() + ".frame." + reading.verb());
        return flagged(draft, sentence, at, voice);
    }

    private Event flagged(TentativeDetail draft, Sentence sentence, int at, Event.Voice voice) {
        Set<Flag> flags = modality.of(sentence, voice == Event.Voice.PASSIVE ? headOfList(sentence.tokens(), at) : at);
        draft.with(flags);
        return new Event(draft, sentence, voice, sentence.tokens().get(at).start(), flags);
    }

    /** Where "was detained and charged" has its auxiliary, the token after it; the verb itself where it stands alone. */
    private static int headOfList(List<Token> tokens, int at) {
        int joint = at - 1;
        while (joint >= 0 && Modality.isFiller(tokens.get(joint))) {
            joint--;
        }
        if (joint < 0
                || !Set.of("and", "or", ",", "but", "then")
                        .contains(tokens.get(joint).lower())) {
            return at;
        }
        for (int i = joint - 1; i >= Math.max(0, joint - 22); i--) {
            if (Modality.isBe(tokens.get(i))) {
                return i + 1;
            }
        }
        return at;
    }

    private Event.@Nullable Voice voice(
            List<Token> tokens, int at, VerbForms.VerbReading reading, Frames.Frame frame, TakenStretches named) {
        Set<VerbForms.Form> forms = reading.forms();
        boolean participle = forms.contains(VerbForms.Form.PARTICIPLE);
        boolean noObject = frame.object().equals("none");
        int i = at - 1;
        while (i >= 0 && at - i < 7 && Modality.isFiller(tokens.get(i))) {
            i--;
        }
        Token before = i >= 0 ? tokens.get(i) : null;
        if (participle && before != null && Modality.isBe(before)) {
            return noObject ? null : Event.Voice.PASSIVE;
        }
        if (noObject) {
            return forms.contains(VerbForms.Form.BASE) && isNounHere(tokens, at) ? null : Event.Voice.PASSIVE;
        }
        if (before != null && Modality.isHave(before)) {
            return Event.Voice.ACTIVE;
        }
        if (participle && before != null && isCoordinated(tokens, i, at)) {
            return Event.Voice.PASSIVE;
        }
        if (forms.contains(VerbForms.Form.ING)) {
            return Event.Voice.ACTIVE;
        }
        if (forms.contains(VerbForms.Form.PAST) || participle) {
            return bare(tokens, at, before, forms, named);
        }
        if (forms.contains(VerbForms.Form.BASE)) {
            return isNounHere(tokens, at) ? null : Event.Voice.ACTIVE;
        }
        return before != null && governsPlainly(before, named) ? Event.Voice.ACTIVE : null;
    }

    /** "Charges" is a verb after its subject and a noun elsewhere. */
    private static boolean governsPlainly(Token before, TakenStretches named) {
        return !named.free(before) || WordLists.words("subjects-of-verbs").contains(before.lower());
    }

    /** "Arrest" after "the", "his" or "house" is a noun. */
    private static boolean isNounHere(List<Token> tokens, int at) {
        if (at == 0) {
            return true;
        }
        int i = at - 1;
        while (i > 0 && Modality.isFiller(tokens.get(i))) {
            i--;
        }
        String before = tokens.get(i).lower();
        return !(before.equals("to")
                || before.equals("and")
                || before.equals("or")
                || before.equals("not")
                || before.equals("did")
                || WordLists.words("before-verbs").contains(before));
    }

    /** "Was detained and charged", "were detained, questioned and released": the auxiliary stands before the first. */
    private boolean isCoordinated(List<Token> tokens, int before, int at) {
        String joint = tokens.get(before).lower();
        if (!joint.equals("and")
                && !joint.equals(",")
                && !joint.equals("or")
                && !joint.equals("but")
                && !joint.equals("then")) {
            return false;
        }
        for (int i = before - 1; i >= Math.max(0, before - 22); i--) {
            Token token = tokens.get(i);
            if (";:–—".contains(token.text())) {
                return false;
            }
            boolean be = Modality.isBe(token)
                    && !token.lower().startsWith("’")
                    && !token.lower().startsWith("'");
            if (be) {
                return hasParticiple(tokens, i + 1, before) && at - before <= 4;
            }
        }
        return false;
    }

    private boolean hasParticiple(List<Token> tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + 6); i++) {
            String word = tokens.get(i).lower();
            if (word.endsWith("ed")
                    || word.endsWith("en")
                    || frames.verbs.of(word).stream()
                            .anyMatch(reading -> reading.forms().contains(VerbForms.Form.PARTICIPLE))) {
                return true;
            }
        }
        return false;
    }

    /** A past form without an auxiliary: the predicate where an object follows, else "people detained during…", which tells nothing. */
    private Event.@Nullable Voice bare(
            List<Token> tokens, int at, @Nullable Token before, Set<VerbForms.Form> forms, TakenStretches named) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        Token next = tokens.get(at + 1);
        if (before != null && WordLists.words("before-participles").contains(before.lower())) {
            return null;
        }
        boolean cut = PREPOSITIONS.contains(next.lower())
                || (!next.isWord() && !next.isNumber() && !"‘’“”\"'".contains(next.text()));
        if (!cut) {
            return forms.contains(VerbForms.Form.PAST) && before != null ? Event.Voice.ACTIVE : null;
        }
        boolean afterComma = before != null && before.is(",") && at >= 2 && !named.free(tokens.get(at - 2));
        return afterComma ? Event.Voice.PASSIVE : null;
    }

    private boolean fits(
            Sentence sentence, int at, String verb, Frames.Frame frame, Event.Voice voice, TakenStretches named) {
        if (frame.object().equals("none")) {
            return true;
        }
        boolean person = frame.object().equals("person");
        if (voice == Event.Voice.PASSIVE) {
            return person
                    ? SURE.contains(verb) || personBefore(sentence, at, named)
                    : nounBefore(sentence, at, frame.object());
        }
        if (person && frame.with() != null && frame.with().pattern().length() > 1) {
            return personAnywhereAfter(sentence, at, named);
        }
        return person ? personAfter(sentence, at, named) : nounAfter(sentence, at, frame.object());
    }

    private boolean personBefore(Sentence sentence, int at, TakenStretches named) {
        List<Token> tokens = sentence.tokens();
        for (int i = at - 1; i >= Math.max(0, at - 30); i--) {
            Token token = tokens.get(i);
            if (token.is(";")) {
                return false;
            }
            if (isPerson(token, named)) {
                return true;
            }
        }
        return false;
    }

    private boolean personAfter(Sentence sentence, int at, TakenStretches named) {
        List<Token> tokens = sentence.tokens();
        for (int i = at + 1; i < Math.min(tokens.size(), at + 10); i++) {
            Token token = tokens.get(i);
            if (isPerson(token, named)) {
                return true;
            }
            boolean stop = ";:.".contains(token.text())
                    || (PREPOSITIONS.contains(token.lower()) && !QUANTIFIERS.contains(token.lower()));
            if (stop) {
                return false;
            }
        }
        return false;
    }

    /** "Took into custody the mayor": where the rest of the frame is there, the person may stand behind it. */
    private boolean personAnywhereAfter(Sentence sentence, int at, TakenStretches named) {
        List<Token> tokens = sentence.tokens();
        return tokens.subList(at + 1, Math.min(tokens.size(), at + 14)).stream()
                .anyMatch(token -> isPerson(token, named));
    }

    private boolean isPerson(Token token, TakenStretches named) {
        String word = token.lower();
        if (!named.free(token)) {
            return true;
        }
        return !QUANTIFIERS.contains(word) && (frames.people.contains(word) || names.roles.contains(word));
    }

    private boolean nounBefore(Sentence sentence, int at, String object) {
        List<Token> tokens = sentence.tokens();
        Set<String> nouns = frames.nouns.getOrDefault(object, Set.of());
        int commas = 0;
        int far = CLOSE.contains(object) ? 9 : 24;
        for (int i = at - 1; i >= Math.max(0, at - far); i--) {
            Token token = tokens.get(i);
            commas += token.is(",") ? 1 : 0;
            if (token.is(";") || commas > 2) {
                return false;
            }
            if (nouns.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean nounAfter(Sentence sentence, int at, String object) {
        List<Token> tokens = sentence.tokens();
        Set<String> nouns = frames.nouns.getOrDefault(object, Set.of());
        for (int i = at + 1; i < Math.min(tokens.size(), at + 9); i++) {
            Token token = tokens.get(i);
            if (nouns.contains(token.lower())) {
                return true;
            }
            boolean stop = ";:.,".contains(token.text())
                    || Set.of("that", "which", "who", "because", "when", "while", "after", "before", "and")
                            .contains(token.lower());
            if (stop) {
                return false;
            }
        }
        return false;
    }

    /** "Got 15 days": a verb of giving or getting right before a penalty makes a penalty of it. */
    private void penalties(Sentence sentence, List<TentativeDetail> sanctions, List<Event> found) {
        for (TentativeDetail sanction : sanctions) {
            Matcher matcher = frames.giving.matcher(sentence.text().substring(0, sanction.start - sentence.start()));
            if (matcher.find()) {
                int start = sentence.start() + matcher.start("verb");
                TentativeDetail draft = new TentativeDetail(
                        DetailKind.STEP,
                        start,
                        sentence.start() + matcher.end("verb"),
                        "sentenced",
                        0.8,
                        "step.penalty");
                found.add(flagged(draft, sentence, sentence.tokenAt(start), Event.Voice.PHRASE));
            }
        }
    }

    private static boolean speaksOf(
            @Nullable Pattern subject, Sentence sentence, @Nullable Sentence previous, int until) {
        return subject == null
                || subject.matcher(sentence.text().substring(0, until)).find()
                || (previous != null
                        && previous.paragraph() == sentence.paragraph()
                        && subject.matcher(previous.text()).find());
    }

    private void phrases(Sentence sentence, @Nullable Sentence previous, List<Event> found) {
        for (Frames.Wording phrase : frames.phrases) {
            Matcher matcher = phrase.pattern().matcher(sentence.text());
            while (matcher.find()) {
                if (!speaksOf(phrase.before(), sentence, previous, matcher.start())) {
                    continue;
                }
                int start = sentence.start() + matcher.start();
                int at = Math.min(sentence.tokenAt(start), sentence.tokens().size() - 1);
                TentativeDetail draft = new TentativeDetail(
                        phrase.kind(),
                        start,
                        sentence.start() + matcher.end(),
                        phrase.code(),
                        0.8,
                        phrase.kind().code() + ".phrase");
                found.add(flagged(draft, sentence, at, Event.Voice.PHRASE));
                if (matcher.end() == matcher.start()) {
                    break;
                }
            }
        }
    }

    /** Frames before phrases; one event where two rules see the same words or words side by side as the same code. */
    private static List<Event> distinct(List<Event> found) {
        List<Event> kept = new ArrayList<>();
        found.sort(Comparator.comparing((Event event) -> event.voice() == Event.Voice.PHRASE)
                .thenComparingInt(event -> event.draft().start));
        for (Event event : found) {
            boolean seen = kept.stream().anyMatch(other -> same(other, event));
            if (!seen) {
                kept.add(event);
            }
        }
        return kept;
    }

    private static boolean same(Event one, Event other) {
        if (one.draft().kind != other.draft().kind || !one.code().equals(other.code())) {
            return false;
        }
        int gap = Math.max(one.draft().start, other.draft().start) - Math.min(one.draft().end, other.draft().end);
        int from = Math.min(one.draft().end, other.draft().end) - one.sentence().start();
        String between = gap <= 0 ? "" : one.sentence().text().substring(from, from + gap);
        return gap < NEAR && between.indexOf(';') < 0 && !between.matches("(?s).*\\d.*");
    }
}
