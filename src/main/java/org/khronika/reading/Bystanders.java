package org.khronika.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Persons whom a sentence names only to say who or what somebody else is: "X’s father", "the lawyer of X", "the killing of X", "similar to
 * X". A step in a proceeding was not taken against them because their name stands beside it.
 */
final class Bystanders {

    private static final int NEAR = 90;

    private static final String RELATIVE =
            "father|mother|parents?|sons?|daughters?|brothers?|sisters?|siblings?|wife|husband|widow|widower|spouse|uncle|aunt|cousin|nephew|niece"
                    + "|grandfather|grandmother|grandson|granddaughter|relatives?|family|children|child|kin|fiancée?|partner|friends?|neighbours?|neighbors?";
    private static final String HELPER =
            "lawyers?|attorneys?|counsel|advocates?|defenders?|representatives?|spokes\\w+|supporters?|followers?|colleagues?|teams?|drivers?|operators?"
                    + "|cameramen|cameraman|assistants?|associates?|allies|ally|employees?|employers?|client|clients|doctors?|guards?|cellmates?";
    private static final String WRONGDOER =
            "killers?|murderers?|attackers?|torturers?|rapists?|abusers?|assailants?|perpetrators?|kidnappers?|abductors?|accusers?|jailers?";
    private static final String OTHERS = "(?:" + RELATIVE + "|" + HELPER + "|" + WRONGDOER + ")";
    private static final String HARM =
            "(?:death|deaths|killing|killings|murder|murders|assassination|torture|torturing|ill-treatment|treatment|mistreatment|beating|beatings|rape|raping"
                    + "|shooting|attack|attacks|assault|assaults|abduction|kidnapping|disappearance|abuse|injuries|wounding|poisoning|suicide|case of the death)";

    private static final Pattern OWNER_OF_SOMEBODY = Pattern.compile("^(?:[’']s?) (?:[\\w-]+ ){0,2}?" + OTHERS + "\\b");
    private static final Pattern OWNER_OF_HARM = Pattern.compile("^(?:[’']s?) (?:[\\w-]+ ){0,2}?" + HARM + "\\b");
    /** What may stand between "the lawyer of" and the name: an article, titles, what was done to them. */
    private static final String TITLES = "(?:(?:the|a|an|his|her|their|\\d+-year-old|[\\p{Ll}’-]+)[ -]){0,5}";

    private static final Pattern OF_SOMEBODY =
            Pattern.compile("\\b" + OTHERS + "(?:,? \\p{Lu}[^,.;]{1,40},)? (?:of|for|to) " + TITLES + "$");
    private static final Pattern OF_HARM = Pattern.compile("\\b(?:" + HARM
            + "(?: in [\\p{Ll} ]{3,25})? (?:of|on|against|by)|(?:torturing|beating|killing|raping|shooting|attacking|assaulting|abducting"
            + "|kidnapping|murdering|ill-treating|abusing|wounding|poisoning|strangling|stabbing)"
            + "|(?:had|have|has|who|that) (?:tortured|beaten|beat|killed|raped|shot|attacked|assaulted|abducted|murdered|abused|wounded))(?: to death)? "
            + TITLES + "(?:\\p{Lu}[\\p{L}. ’-]{2,40}(?:,| and) " + TITLES + ")?$");
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)\\b(?:similar(?:ly)? to|like|unlike|in contrast to|compared (?:to|with)|as with|in support of|in solidarity with|in memory of|a tribute to"
                    + "|a monument to|on behalf of|in defence of|loyal to|views? to|sympathi[sz]ed with) " + TITLES
                    + "$");
    private static final Pattern OBJECT_OF_SPEECH = Pattern.compile(
            "(?i)\\b(?:insult|discredit|defam|criticis|criticiz|prais|slander|mock|ridicul|thank|quot|interview|caricatur|libel)\\w* [’'‘“\"]*"
                    + "(?:the )?(?:\\p{L}+ ){0,3}$");

    /** "Two cars belonging to his operator", "threatened her son": after a verb, that somebody else than "he" or "she" is its object. */
    static final Pattern BELONGS_TO_ANOTHER =
            Pattern.compile("^[^.;:]{0,70}?\\b(?:belonging to|owned by|of) (?:his|her|their|the) (?:[\\p{L}’-]+ ){0,2}?"
                    + OTHERS + "\\b|^[\\p{L}]+ (?:his|her|their) (?:[\\p{L}’-]+ ){0,2}?" + OTHERS + "\\b");

    /** "Her son had been": before a verb, that somebody else than "she" is its subject. */
    static final Pattern ANOTHER_BEFORE =
            Pattern.compile("(?i)\\b(?:his|her|their|[\\p{L}-]+[’']s) (?:[\\p{L}\\d’-]+ ){0,2}?" + OTHERS
                    + " (?:(?:\\p{L}+ly|also|later|then) )*(?:was|were|is|are|has|have|had|being)\\b[^,;.]{0,40}$");

    private Bystanders() {}

    /** What such a name stands for in its sentence. */
    enum Role {
        /** Nothing of the kind: the name may be whom the sentence is about. */
        NONE,
        /** Owns somebody who is the subject: what is said is said of the other. */
        OWNER,
        /** Somebody's victim, in the words for what was done. */
        HARMED,
        /** Named for a comparison or as an addressee. */
        ASIDE
    }

    static Role of(Sentence sentence, TentativeDetail person) {
        int start = person.start - sentence.start();
        int end = person.end - sentence.start();
        String right = sentence.text().substring(end, Math.min(sentence.text().length(), end + NEAR));
        String left = sentence.text().substring(Math.max(0, start - NEAR), start);
        if (OWNER_OF_SOMEBODY.matcher(right).find()) {
            return Role.OWNER;
        }
        if (OWNER_OF_HARM.matcher(right).find() || OF_HARM.matcher(left).find()) {
            return Role.HARMED;
        }
        boolean aside = OF_SOMEBODY.matcher(left).find()
                || COMPARED.matcher(left).find()
                || OBJECT_OF_SPEECH.matcher(left).find();
        return aside ? Role.ASIDE : Role.NONE;
    }

    /** Words for several people who speak of one: "relatives of X said he". */
    private static final Pattern MANY = Pattern.compile(
            "^[’']s? (?:[\\w-]+ ){0,2}?(?:family|relatives|parents|lawyers|supporters|friends|colleagues)\\b");

    /** Whether "he" or "she" after such a name can only mean its bearer. */
    static boolean isOnlySingular(Sentence sentence, TentativeDetail person) {
        int end = person.end - sentence.start();
        return MANY.matcher(sentence.text().substring(end)).find();
    }

    private static final Set<String> SPEECH = WordLists.words("verbs-of-speech");
    private static final Pattern REPORTED = Pattern.compile(
            "^ (?:has |had |have |also |later |repeatedly |previously )*reported\\b(?! (?:being|having|to))");
    private static final Pattern FIRST =
            Pattern.compile("^ (?:has |had |have |also |later |repeatedly |previously |publicly )*(?<verb>\\p{Ll}+)");

    /** "X said that …": what follows is said by X, and about somebody else unless a pronoun takes X up. */
    static boolean speaks(String afterName) {
        Matcher verb = FIRST.matcher(afterName);
        return REPORTED.matcher(afterName).find() || (verb.find() && SPEECH.contains(verb.group("verb")));
    }
}
