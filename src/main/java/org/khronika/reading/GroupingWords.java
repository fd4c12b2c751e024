package org.khronika.reading;

import java.util.regex.Pattern;
import org.khronika.yaml.YamlNode;

/** The words that group details into proposed records in one language, from its {@code grouping.yaml}. */
final class GroupingWords {

    final Pattern perpetrators;
    final Pattern anotherIncident;
    final Pattern courts;
    final Pattern officials;
    final Pattern speaker;
    final Pattern speakerVerb;
    final Pattern partsOpening;
    final Pattern partsInside;
    final Pattern total;

    GroupingWords(LanguagePack pack) {
        YamlNode yaml = pack.yaml("grouping.yaml");
        perpetrators = yaml.at("perpetrators").pattern();
        anotherIncident = yaml.at("anotherIncident").pattern();
        courts = yaml.at("courts").pattern();
        officials = yaml.at("officials").pattern();
        speaker = yaml.at("speaker").pattern();
        speakerVerb = yaml.at("speakerVerb").pattern();
        partsOpening = yaml.at("partsOpening").pattern();
        partsInside = yaml.at("partsInside").pattern();
        total = yaml.at("total").pattern();
    }
}
