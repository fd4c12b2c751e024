package org.khronika.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what a verb says happened, may happen, did not happen, or is what somebody says happened. */
record Modality(Frames frames) {

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "get", "gets", "got", "getting", "’s", "'s");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> MODALS =
            Set.of("could", "would", "may", "might", "should", "must", "can", "will", "shall", "cannot", "ought");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final String BOUNDARIES = ";:–—(?";

    static boolean isBe(Token token) {
        return BE.contains(token.lower());
    }

    /** The month of May is none. */
    private static boolean isModal(Token token) {
        return MODALS.contains(token.lower()) && !token.isCapitalised();
    }

    static boolean isHave(Token token) {
        return HAVE.contains(token.lower());
    }

    /** A word that may stand between an auxiliary and its verb. */
    static boolean isFiller(Token token) {
        String word = token.lower();
        return word.endsWith("ly") || WordLists.words("fillers").contains(word);
    }

    /** The flags of the verb or phrase that begins at this token of its sentence. */
    Set<Flag> of(Sentence sentence, int at) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<Token> tokens = sentence.tokens();
        int i = at - 1;
        boolean auxiliary = false;
        while (i >= 0 && at - i < 9 && (isFiller(tokens.get(i)) || isBe(tokens.get(i)) || isHave(tokens.get(i)))) {
            auxiliary = auxiliary || isBe(tokens.get(i)) || isHave(tokens.get(i));
            if (frames.negated.contains(tokens.get(i).lower())
                    && !tokens.get(i).lower().equals("only")) {
                flags.add(Flag.NEGATED);
            }
            i--;
        }
        if (i >= 0) {
            governor(tokens, i, flags);
        }
        condition(tokens, at, flags);
        request(sentence, at, flags);
        noSubject(tokens, at, flags);
        for (Token token : tokens) {
            if (frames.reported.contains(token.lower())) {
                flags.add(Flag.REPORTED);
                break;
            }
        }
        return flags;
    }

    private void governor(List<Token> tokens, int at, Set<Flag> flags) {
        String word = tokens.get(at).lower();
        if (isModal(tokens.get(at))) {
            flags.add(Flag.HYPOTHETICAL);
            return;
        }
        if (Set.of("did", "do", "does").contains(word)) {
            return;
        }
        if (Set.of("and", "or", ",").contains(word)) {
            listed(tokens, at, flags);
            return;
        }
        if (word.equals("to")) {
            infinitive(tokens, at, flags);
            return;
        }
        if (frames.negated.contains(word) && !word.equals("only")) {
            flags.add(Flag.NEGATED);
        }
        for (int i = at; i >= Math.max(0, at - 3); i--) {
            String before = tokens.get(i).lower();
            if (BOUNDARIES.contains(tokens.get(i).text())
                    || before.equals(",")
                    || before.equals("and")
                    || before.equals("were")
                    || before.equals("was")) {
                return;
            }
            boolean nominal = i < at
                    && Set.of("for", "of", "with", "on", "that", "the", "his", "her", "their", "being")
                            .contains(tokens.get(at).lower());
            if (i < at && isModal(tokens.get(i))) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
            if (nominal && WordLists.words("not-yet").contains(before)) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
        }
    }

    /** "To stop …, drop the charges and release him": a bare form in a list goes with the first one's "to". */
    private void listed(List<Token> tokens, int joint, Set<Flag> flags) {
        String verb = tokens.get(joint + 1).lower();
        if (frames.verbs.of(verb).stream()
                .noneMatch(reading -> reading.forms().contains(VerbForms.Form.BASE)
                        && !reading.forms().contains(VerbForms.Form.PAST))) {
            return;
        }
        for (int i = joint - 1; i >= Math.max(0, joint - 20); i--) {
            if (isModal(tokens.get(i))) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
            if (tokens.get(i).lower().equals("to")
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).isCapitalised()) {
                infinitive(tokens, i, flags);
                return;
            }
        }
    }

    /** "To release": what comes before says whether it was done, refused or only wished. */
    private void infinitive(List<Token> tokens, int to, Set<Flag> flags) {
        if (to + 1 < tokens.size() && tokens.get(to + 1).lower().equals("have")) {
            flags.add(Flag.REPORTED);
            return;
        }
        for (int i = to - 1; i >= Math.max(0, to - 9); i--) {
            String word = tokens.get(i).lower();
            if (BOUNDARIES.contains(tokens.get(i).text())) {
                break;
            }
            if (frames.negated.contains(word)) {
                flags.add(Flag.NEGATED);
                return;
            }
            if (frames.decided.contains(word)) {
                return;
            }
            if (frames.hypothetical.contains(word)) {
                break;
            }
        }
        flags.add(Flag.HYPOTHETICAL);
    }

    /** "Rejected a request to replace his sentence", "a petition to be released was rejected": what was asked for was not done. */
    private static void request(Sentence sentence, int at, Set<Flag> flags) {
        if (at >= sentence.tokens().size()) {
            return;
        }
        Token verb = sentence.tokens().get(at);
        String text = sentence.text();
        int start = verb.start() - sentence.start();
        String left = text.substring(Math.max(0, start - REACH), start);
        String right = text.substring(start, Math.min(text.length(), start + REACH));
        if (STOPPED.matcher(left).find()) {
            flags.add(Flag.HYPOTHETICAL);
        }
        boolean wish = WISHED.matcher(left).find();
        if (wish
                && (REFUSED_REQUEST.matcher(left).find()
                        || (REQUEST.matcher(left).find()
                                && WAS_REFUSED.matcher(right).find()))) {
            flags.add(Flag.NEGATED);
        }
    }

    private static final int REACH = 200;

    private static final String REQUESTS = "(?:requests?|petitions?|applications?|motions?|pleas?|calls?|appeals?)";
    private static final Pattern REQUEST = Pattern.compile("(?i)\\b" + REQUESTS + "\\b[^.;:]{0,120}$");
    private static final Pattern REFUSED_REQUEST = Pattern.compile(
            "(?i)\\b(?:reject|refus|den(?:y|ied|ies)|declin|dismiss|turn(?:ed|s|ing)? down|overrul)[^.;:]{0,60}\\b"
                    + REQUESTS + "\\b[^.;:]{0,120}$");
    private static final Pattern WAS_REFUSED = Pattern.compile(
            "(?i)^[^.;:]{0,120}\\b(?:was|were|has been|have been|had been) (?:\\p{L}+ly )?(?:rejected|refused|denied|dismissed|turned down|declined)\\b");
    /** The bare form that a wish has: "to release", "or replace", "that … be replaced". */
    private static final Pattern WISHED = Pattern.compile("(?i)\\b(?:to|be|or)(?: \\p{L}+ly)? $");
    /** "Stop persecuting", "aimed at intimidating": what is called on to end, or only intended. */
    private static final Pattern STOPPED = Pattern.compile(
            "(?i)\\b(?:to (?:stop|cease|end|halt)|refrain(?:ed)? from|aimed at|with the aim of|intended to|designed to|meant to|for the purpose of|instead of) $");

    private static void condition(List<Token> tokens, int at, Set<Flag> flags) {
        for (int i = at - 1; i >= Math.max(0, at - 10); i--) {
            Token token = tokens.get(i);
            if (CONDITIONS.contains(token.lower())) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
            if (token.is(",") || BOUNDARIES.contains(token.text())) {
                return;
            }
        }
    }

    /** "No activists were detained", "none of them was". */
    private static void noSubject(List<Token> tokens, int at, Set<Flag> flags) {
        for (int i = at - 1; i >= Math.max(0, at - 7); i--) {
            Token token = tokens.get(i);
            if (token.is(",") || BOUNDARIES.contains(token.text())) {
                return;
            }
            if (Set.of("no", "none", "nobody", "neither").contains(token.lower())) {
                flags.add(Flag.NEGATED);
                return;
            }
        }
    }
}
