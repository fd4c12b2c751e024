package org.khronika.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The persons to whom an event happened, as far as its sentence and the ones before tell. */
record Parties(Surroundings around, GroupingWords words, CountedPeople counted, Map<String, NamedPerson> persons) {

    private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him", "himself", "herself");
    private static final Set<String> PLURAL =
            Set.of("they", "their", "them", "those", "all", "both", "each", "themselves");

    /** The persons whom the event is about: beside the verb by its voice, else whom a pronoun stands for. */
    List<TentativeDetail> persons(Event event) {
        if (OF_BODIES.contains(event.code())) {
            return List.of();
        }
        List<TentativeDetail> linked = direct(event);
        return linked.isEmpty() ? taken(event) : linked;
    }

    /** The persons whom the sentence of the event itself makes its own. */
    private List<TentativeDetail> direct(Event event) {
        List<TentativeDetail> here = around.in(event.sentence(), DetailKind.PERSON).stream()
                .filter(draft -> !isSpeaker(event.sentence(), draft))
                .toList();
        List<TentativeDetail> linked = switch (event.voice()) {
            case PASSIVE -> either(before(event, here), listed(event, here));
            case ACTIVE -> either(after(event, here), possessed(event, here));
            case PHRASE -> either(before(event, here), after(event, here));
        };
        boolean passive = event.voice() == Event.Voice.PASSIVE;
        if (linked.isEmpty() && passive && pronoun(event) == null) {
            linked = after(event, here).stream()
                    .filter(draft -> isAnnounced(event, draft))
                    .toList();
        }
        if (linked.isEmpty()
                && event.voice() == Event.Voice.PASSIVE
                && isCoordinated(event)
                && !hasCountedSubject(event)) {
            linked = here.stream()
                    .filter(draft -> draft.end <= event.verb() && !isBystander(event, draft))
                    .limit(1)
                    .toList();
        }
        return linked;
    }

    /** "Detained were A and B", "among those detained: A": the persons of a passive stand behind it only where something says so. */
    private boolean isAnnounced(Event event, TentativeDetail first) {
        String between = around.document.text.substring(Math.min(event.draft().end, first.start), first.start);
        return ANNOUNCED.matcher(between).find() && !event.code().equals("complaint-filed");
    }

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:\\b(?:against|in the case of|including|namely|such as|are|were|was|is|include|included|among them)\\b|[:(–—])[^.;]{0,60}$");

    /** Acts against bodies and works; whoever is named beside them is not whom they were done to. */
    private static final Set<String> OF_BODIES = Set.of(
            "closure", "internet-shutdown", "registration-refused", "application-returned", "censorship", "blocking");

    /** Whether the name stands there to say who somebody else is, as far as this event goes. */
    boolean isBystander(Event event, TentativeDetail person) {
        String after =
                around.document.text.substring(person.end, Math.min(around.document.text.length(), person.end + 12));
        if (after.matches("(?s),? who(?:m|se)?\\b.*") && event.verb() > person.end && event.verb() - person.end < 60) {
            return false;
        }
        return switch (Bystanders.of(event.sentence(), person)) {
            case NONE -> false;
            case HARMED -> !HARM.contains(event.code());
            case OWNER, ASIDE -> true;
        };
    }

    /** What is done to the one who is harmed; everything else is done to somebody else. */
    private static final Set<String> HARM = WordLists.events("harm");

    /** "…, and was sentenced": the subject is the one the sentence began with. */
    private boolean isCoordinated(Event event) {
        String left = around.document.text.substring(event.sentence().start(), event.verb());
        return left.matches(
                "(?s).*\\b(?:and|but|then) (?:\\w+ly )?(?:later |then |also |subsequently )?(?:was|is|has been|had been|were)(?: \\w+ly)? ?(?:then |later |also )?$");
    }

    private static List<TentativeDetail> either(List<TentativeDetail> first, List<TentativeDetail> second) {
        return first.isEmpty() ? second : first;
    }

    /** The list of persons that ends nearest before the verb, unless a pronoun or a plural noun stands between. */
    private List<TentativeDetail> before(Event event, List<TentativeDetail> here) {
        List<TentativeDetail> list = new ArrayList<>();
        for (int i = here.size() - 1; i >= 0; i--) {
            TentativeDetail draft = here.get(i);
            if (draft.end > event.verb()) {
                continue;
            }
            Bystanders.Role role = Bystanders.of(event.sentence(), draft);
            if (list.isEmpty() && role == Bystanders.Role.OWNER) {
                break;
            }
            boolean decides = isOfficial(draft.value)
                    && (event.voice() == Event.Voice.PHRASE || event.code().equals("sentence-sought"));
            if (decides || isBystander(event, draft)) {
                continue;
            }
            String between =
                    around.document.text.substring(draft.end, list.isEmpty() ? event.verb() : list.getFirst().start);
            if (list.isEmpty() ? hidesSubject(between) || isAgent(event.sentence(), draft) : !isJoint(between)) {
                break;
            }
            list.addFirst(draft);
        }
        return list;
    }

    private boolean hidesSubject(String between) {
        if (Bystanders.speaks(between)) {
            return true;
        }
        boolean another = between.matches(
                "(?s).*(?:\\b(?:he|she|they|police|activists|who were|court|officers|that|which)\\b.*|;.*)");
        return between.length() > 220 || (another && !between.matches("(?s)[^;]{0,12}"));
    }

    /** What may stand between two names of one list: "and", a comma, a bracket, a few words such as "lawyer". */
    private boolean isJoint(String between) {
        if (between.length() > 160 || between.indexOf(';') >= 0 || between.indexOf(':') >= 0) {
            return false;
        }
        if (ANOTHER_VERB.matcher(between).find()) {
            return false;
        }
        String plain = between.replaceAll("\\([^()]*\\)", " ");
        int other = 0;
        boolean joined = plain.indexOf(',') >= 0;
        for (String word : TokenizedText.words(plain)) {
            String lower = NameWords.lower(word);
            if (lower.equals("and") || lower.equals("or") || lower.equals("including")) {
                joined = true;
            } else if (Character.isLetter(word.charAt(0))
                    && !Set.of("as", "well", "along", "with", "the", "his", "her", "their")
                            .contains(lower)) {
                if (Character.isUpperCase(word.charAt(0)) || NOT_IN_LISTS.contains(lower)) {
                    return false;
                }
                other++;
            }
        }
        return joined && other <= 4;
    }

    /** "… X and detained his son Y": two deeds, not one list. */
    private static final Pattern ANOTHER_VERB = Pattern.compile("\\b(?:and|then) (?:\\p{Ll}+ly )?\\p{Ll}{3,}ed\\b");

    private static final Set<String> NOT_IN_LISTS = Set.of(
            "was", "were", "is", "are", "had", "has", "have", "been", "who", "which", "that", "he", "she", "they",
            "said", "told", "after", "when", "by", "against", "because", "to", "from");

    /** The persons after the verb in its clause. */
    private List<TentativeDetail> after(Event event, List<TentativeDetail> here) {
        List<TentativeDetail> list = new ArrayList<>();
        for (TentativeDetail draft : here) {
            boolean asks = event.code().equals("sentence-sought") && isOfficial(draft.value);
            if (asks
                    || isBystander(event, draft)
                    || draft.start < event.draft().start
                    || (draft.start < event.verb() && event.voice() != Event.Voice.PHRASE)) {
                continue;
            }
            String between = around.document.text.substring(
                    list.isEmpty() ? Math.min(event.verb(), draft.start) : list.getLast().end, draft.start);
            boolean stop = list.isEmpty()
                    ? between.length() > (event.voice() == Event.Voice.PHRASE ? 80 : 150)
                            || between.matches(
                                    "(?s).*(?:;|\\bby\\b|,(?: \\p{L}+ly)? (?:who|which|after|when|while|because)\\b).*")
                            || OBJECT_PRONOUN.matcher(between).find()
                            || (event.voice() == Event.Voice.ACTIVE && isOfAnother(between))
                    : !isJoint(between);
            if (stop) {
                break;
            }
            if (list.isEmpty() && event.voice() == Event.Voice.ACTIVE && isBehindGroup(event, draft)) {
                break;
            }
            list.add(draft);
        }
        return list;
    }

    /** "Used gas against them, after X": the object is taken up by a pronoun. */
    private static final Pattern OBJECT_PRONOUN = Pattern.compile(
            "\\b(?:him|them)\\b|\\bher(?=[,.;]| (?:and|in|on|at|for|after|when|by|to|because|with|as)\\b)");

    /** "Detained a man for insulting X", "said that X": the object of the verb is somebody before X. */
    private static boolean isOfAnother(String between) {
        return OF_ANOTHER.matcher(between).find();
    }

    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(?:who|whose|because|accused of|suspected of|(?:for|of|over) (?!being|having|violating|organising|participating|spreading|inciting)\\p{L}+ing)\\b[^.;]*$");

    /** "Convicted 22 people and sentenced Petrov": the 22 are the object. */
    private boolean isBehindGroup(Event event, TentativeDetail person) {
        return around.in(event.sentence(), DetailKind.QUANTITY).stream()
                .filter(quantity -> quantity.start > event.verb() && quantity.end < person.start)
                .filter(quantity -> counted.isPeople(event.sentence(), quantity.end))
                .anyMatch(quantity -> !INCLUDING
                        .matcher(around.document.text.substring(quantity.end, person.start))
                        .find());
    }

    private static final Pattern INCLUDING =
            Pattern.compile("(?i)\\b(?:including|such as|among them|namely|among whom)\\b|[:(–—]|^[^,;]{0,40}, ?$");

    /** "Those detained include A, B and C". */
    private List<TentativeDetail> listed(Event event, List<TentativeDetail> here) {
        int at = event.draft().end - event.sentence().start();
        boolean includes = event.sentence()
                .text()
                .substring(Math.min(at, event.sentence().text().length()))
                .matches("(?s)^ (?:include|included|are|were)\\b.*");
        return includes
                ? here.stream().filter(draft -> draft.start > event.verb()).toList()
                : List.of();
    }

    /** "The sentence of Petrov", "Petrov’s appeal": before an active verb that has nobody after it. */
    private List<TentativeDetail> possessed(Event event, List<TentativeDetail> here) {
        List<TentativeDetail> before = before(event, here);
        boolean owner = before.stream()
                .anyMatch(draft -> around.document.text.startsWith("’s", draft.end)
                        || around.document.text.startsWith("'s", draft.end));
        boolean ing = event.draft().text(around.document.text).endsWith("ing")
                || !event.draft().rule.contains("frame");
        return owner || ing ? before : List.of();
    }

    private @Nullable String pronoun(Event event) {
        Sentence sentence = event.sentence();
        int verb = sentence.tokenAt(event.verb());
        for (int i = Math.min(verb + 4, sentence.tokens().size() - 1); i >= Math.max(0, verb - 25); i--) {
            String word = sentence.tokens().get(i).lower();
            boolean source = i > 1
                    && sentence.tokens().get(i - 1).lower().equals("to")
                    && sentence.tokens().get(i - 2).lower().equals("according");
            if (!source && (SINGULAR.contains(word) || PLURAL.contains(word))) {
                return word;
            }
        }
        return null;
    }

    /** Whom a pronoun or "the case" takes up, unless the sentence names a subject of its own, or whoever it would be is dead. */
    private List<TentativeDetail> taken(Event event) {
        if (hasOwnSubject(event) || isOfSomebodyElse(event)) {
            return List.of();
        }
        List<TentativeDetail> taken = pronouns(event);
        boolean step = event.draft().kind == DetailKind.STEP;
        return step && taken.stream().anyMatch(person -> isHarmedBefore(event, person)) ? List.of() : taken;
    }

    private List<TentativeDetail> pronouns(Event event) {
        String word = pronoun(event);
        if (word == null && (!isAboutOneCase(event) || hasCountedSubject(event))) {
            return List.of();
        }
        for (Sentence sentence = event.sentence(); sentence != null; sentence = around.before(sentence)) {
            boolean same = sentence.number() == event.sentence().number();
            Sentence here = sentence;
            List<TentativeDetail> named = around.in(sentence, DetailKind.PERSON).stream()
                    .filter(draft ->
                            draft.start < event.verb() && !isOfficial(draft.value) && !(same && isSpeaker(here, draft)))
                    .toList();
            if (named.stream().anyMatch(draft -> isUnclear(here, draft))) {
                return List.of();
            }
            named = named.stream()
                    .filter(draft -> Bystanders.of(here, draft) != Bystanders.Role.ASIDE)
                    .toList();
            if (named.isEmpty() || (same && word == null)) {
                continue;
            }
            if (word != null && PLURAL.contains(word)) {
                List<TentativeDetail> several = distinct(named);
                return several.size() > 1 && !isGroupSince(event, several) ? several : List.of();
            }
            return List.of(same ? named.getLast() : named.getFirst());
        }
        return word == null || PLURAL.contains(word) ? List.of() : fromParagraphBefore(event);
    }

    /** "A and B … A group of seven … They": the group is taken up, and whoever of them has a name is not known to be meant. */
    private boolean isGroupSince(Event event, List<TentativeDetail> named) {
        int last = named.getLast().end;
        for (Sentence sentence = event.sentence(); sentence != null; sentence = around.before(sentence)) {
            if (sentence.end() <= last) {
                return false;
            }
            Sentence here = sentence;
            boolean ofPeople = around.in(sentence, DetailKind.QUANTITY).stream()
                    .anyMatch(quantity -> quantity.start > last
                            && quantity.end < event.verb()
                            && counted.isPeople(here, quantity.end));
            if (ofPeople) {
                return true;
            }
        }
        return false;
    }

    /** "X’s father … He": the pronoun is more likely the father’s. */
    private static boolean isUnclear(Sentence sentence, TentativeDetail draft) {
        return Bystanders.of(sentence, draft) == Bystanders.Role.OWNER && !Bystanders.isOnlySingular(sentence, draft);
    }

    /** Whether the paragraph told before that the person was killed or died, or calls the person a victim. */
    private boolean isHarmedBefore(Event event, TentativeDetail person) {
        boolean befallsVictims = BEFALL_VICTIMS.contains(event.code());
        NamedPerson named = persons.get(person.value);
        if (!befallsVictims && named != null && named.roles.stream().anyMatch(role -> role.contains("victim"))) {
            return true;
        }
        for (Sentence sentence = event.sentence(); sentence != null; sentence = around.before(sentence)) {
            for (TentativeDetail mention : around.in(sentence, DetailKind.PERSON)) {
                if (!befallsVictims
                        && mention.value.equals(person.value)
                        && (Bystanders.of(sentence, mention) == Bystanders.Role.HARMED
                                || isVictim(sentence, mention))) {
                    return true;
                }
            }
            for (Event other : around.eventsIn(sentence)) {
                if (FATAL.contains(other.code())
                        && other.happened()
                        && direct(other).stream().anyMatch(dead -> dead.value.equals(person.value))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Steps that are taken with living victims too. */
    private static final Set<String> BEFALL_VICTIMS =
            Set.of("detained", "released", "complaint-filed", "searched", "transferred");

    private static final Set<String> FATAL = Set.of("killing", "died", "death-in-custody");

    /** "The victim in the case, X". */
    private static boolean isVictim(Sentence sentence, TentativeDetail person) {
        int start = person.start - sentence.start();
        return VICTIM.matcher(sentence.text().substring(Math.max(0, start - 60), start))
                .find();
    }

    private static final Pattern VICTIM = Pattern.compile("(?i)\\b(?:victims?|injured part(?:y|ies))\\b[^.;]{0,40}$");

    /** "The third officer was convicted": the subject is right there, and it is nobody who has a name. */
    private boolean hasOwnSubject(Event event) {
        if (event.voice() == Event.Voice.ACTIVE) {
            return false;
        }
        int verb = Math.clamp(
                event.draft().start - event.sentence().start(),
                0,
                event.sentence().text().length());
        Matcher clause = OWN_SUBJECT.matcher(event.sentence().text().substring(Math.max(0, verb - 160), verb));
        if (!clause.find()) {
            return false;
        }
        String subject = clause.group("subject");
        return !PRONOUN.matcher(subject).find()
                && !CASE_NOUN.matcher(subject).find()
                && !ANAPHOR.matcher(subject).find();
    }

    private static final Pattern PRONOUN = Pattern.compile("\\b(?:he|she|they|who|whom|which)\\b");

    private static final Pattern OWN_SUBJECT = Pattern.compile(
            "(?:^|[,;:(–—] ?|\\b(?:that|and|but|when|after|before|while|as|because|if) )(?<subject>(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\\d[\\d,.]*|[Hh]is|[Hh]er|[Tt]heir|[Ss]everal|[Nn]o|[Ss]ome|[Mm]any)"
                    + " (?:[\\p{Ll}\\d’-]+ ){0,6}?[\\p{Ll}’-]+) (?:(?:[\\p{Ll}]+ly|also|later|then|already|since) )*(?:was|were|is|are|has been|have been|had been|has|have|had|being|been|will be|would be)(?: \\p{Ll}+ly| also| already| later| never| not| now| still| soon| first| been| all)*(?: facing| to be)?"
                    + "(?: \\p{Ll}+(?:,| and| or| but)(?: \\p{Ll}+ly| later| then| also)?)? ?$");

    private static final Pattern CASE_NOUN = Pattern.compile(
            "(?i)^(?:the|this|that|a|an|his|her|their|another|no) (?:[\\w’-]+ ){0,4}?(?:ruling|verdict|decision|sentence|case|trial|investigation|charges?|conviction|appeal|hearing|term"
                    + "|detention|arrest|custody|measure|requests?|application|complaint|punishment|penalty)\\b(?! (?:file|material|lawyer|investigator|judge))");
    /** "The activist", "the journalist": takes up whoever was named. */
    private static final Pattern ANAPHOR = Pattern.compile(
            "(?i)^(?:the|all the|both) (?:[\\w’-]+ )?(?:activists?|journalists?|bloggers?|defenders?|politicians?|opposition leader|women|men|couple|two|three|four|five|six|seven|former|latter|defendants?|accused|convicts?)\\b[^,]{0,20}$");

    /** "He" at the beginning of a paragraph: whom the one before named most. */
    private List<TentativeDetail> fromParagraphBefore(Event event) {
        Map<String, Integer> times = new java.util.LinkedHashMap<>();
        List<TentativeDetail> named = around.inParagraph(event.sentence().paragraph() - 1, DetailKind.PERSON);
        named.forEach(draft -> times.merge(draft.value, 1, Integer::sum));
        TentativeDetail best = null;
        for (TentativeDetail draft : named) {
            boolean more = best == null || times.getOrDefault(draft.value, 0) > times.getOrDefault(best.value, 0);
            best = more && !isOfficial(draft.value) ? draft : best;
        }
        return best == null ? List.of() : List.of(best);
    }

    private boolean hasCountedSubject(Event event) {
        return around.in(event.sentence(), DetailKind.QUANTITY).stream()
                .anyMatch(quantity -> quantity.end <= event.verb() && counted.isPeople(event.sentence(), quantity.end));
    }

    /** "The ruling was upheld", "the case was closed": whoever the paragraph is about. */
    private static boolean isAboutOneCase(Event event) {
        int end = Math.clamp(
                event.verb() - event.sentence().start(),
                0,
                event.sentence().text().length());
        return ONE_CASE.matcher(event.sentence().text().substring(0, end)).find();
    }

    private static final Pattern ONE_CASE = Pattern.compile(
            "(?i)\\b(?:the|this|his|her|their|its|activist’s|journalist’s) (?:[\\w-]+ ){0,2}(?:ruling|verdict|decision|sentence|case|trial|investigation|charges?|conviction|activist|journalist"
                    + "|lawyer|blogger|appeal|court|hearing|term|detention|arrest|prosecutor|prosecution|politician|judge|judges)(?: [\\w’.-]+){0,12} ?$");

    private static List<TentativeDetail> distinct(List<TentativeDetail> drafts) {
        Set<String> seen = new LinkedHashSet<>();
        return drafts.stream().filter(draft -> seen.add(draft.value)).toList();
    }

    /** "According to Petrov", "Petrov said". */
    private boolean isSpeaker(Sentence sentence, TentativeDetail draft) {
        int at = sentence.tokenAt(draft.start);
        boolean accordingTo = at > 1
                && sentence.tokens().get(at - 1).lower().equals("to")
                && sentence.tokens().get(at - 2).lower().equals("according");
        int next = sentence.tokenAt(draft.end);
        boolean says = next < sentence.tokens().size()
                && Set.of("said", "stated", "announced", "signed", "called", "told", "noted", "claimed")
                        .contains(sentence.tokens().get(next).lower());
        return accordingTo || (says && isOfficial(draft.value)) || isOwnedByOther(sentence, draft);
    }

    /** "President X’s visit": not about him. */
    private boolean isOwnedByOther(Sentence sentence, TentativeDetail draft) {
        int next = sentence.tokenAt(draft.end);
        boolean owner = next < sentence.tokens().size()
                && sentence.tokens().get(next).lower().matches("['’]s");
        return owner && isOfficial(draft.value);
    }

    private boolean isAgent(Sentence sentence, TentativeDetail draft) {
        int at = sentence.tokenAt(draft.start);
        return at > 0 && sentence.tokens().get(at - 1).lower().equals("by");
    }

    boolean isOfficial(String name) {
        NamedPerson person = persons.get(name);
        return person != null
                && person.roles.stream()
                        .anyMatch(role -> words.officials.matcher(role).find());
    }

    /**
     * Whether it was done to somebody who has no name here: "her son was threatened", "two cars belonging to his operator". Whose relative it is
     * was not the one it was done to.
     */
    boolean isOfSomebodyElse(Event event) {
        if (hasOwnSubject(event) && isRelativeBefore(event)) {
            return true;
        }
        String text = event.sentence().text();
        int verb = Math.clamp(event.verb() - event.sentence().start(), 0, text.length());
        String after = text.substring(verb, Math.min(text.length(), verb + 110));
        return Bystanders.BELONGS_TO_ANOTHER.matcher(after).find() || isRelativeBefore(event);
    }

    private static boolean isRelativeBefore(Event event) {
        String text = event.sentence().text();
        int verb = Math.clamp(event.verb() - event.sentence().start(), 0, text.length());
        return Bystanders.ANOTHER_BEFORE
                .matcher(text.substring(Math.max(0, verb - 80), verb))
                .find();
    }
}
