package org.khronika.incidents;

import java.util.regex.Pattern;
import org.khronika.values.Choice;

/** How it is told whom an attack was aimed at, where its source does not state it; none where it does. */
public enum AimTold implements Choice {
    /** The source says that it appeared so. */
    APPEARED,
    /** No source says so: it is our conclusion. */
    INFERRED,
    /** The source keeps its distance otherwise, such as by telling whose view it is. */
    OTHERWISE;

    private static final Pattern SAYS_APPEARED =
            Pattern.compile("\\b[Aa]ppear|\\b[Aa]pparent|[Вв]идимому|[Вв]идимо|[Пп]охоже|[Сс]ірә|[Шш]амасы|көрін");

    private static final Pattern AS_IT_APPEARED = Pattern.compile(
            "^(?:[Ii]t appear(?:ed|s) |[Aa]pparently,? |(?:[Пп]о-)?[Вв]идимо(?:му)?,? |[Сс]ірә,? |[Шш]амасы,? )");

    private static final Pattern OURS =
            Pattern.compile("^(?:[Ii]nferred(?: by us)?|[Вв]ыведено нами|[Өө]зіміз қорытқан)(?:[,:] *|$)");

    /** What words say that were given without it, as all were before this was asked: the journal keeps them so. */
    static AimTold by(String words) {
        if (OURS.matcher(words).find()) {
            return INFERRED;
        }
        return SAYS_APPEARED.matcher(words).find() ? APPEARED : OTHERWISE;
    }

    /** The same words without those at their beginning that say what this says: "aimed at her" of "it appeared aimed at her". */
    String bare(String words) {
        return switch (this) {
            case APPEARED -> AS_IT_APPEARED.matcher(words).replaceFirst("");
            case INFERRED -> OURS.matcher(words).replaceFirst("");
            case OTHERWISE -> words;
        };
    }
}
