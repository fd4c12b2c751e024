package org.khronika.reading;

import tools.jackson.databind.JsonNode;

/** A penalty of the facts beside the update, in the notation of the reader. */
final class GoldSentence {

    private GoldSentence() {}

    static String code(JsonNode sentence) {
        String kind = switch (sentence.get("type").asString()) {
            case "imprisonment", "imprisonment_added" -> "imprisonment";
            case "restricted_freedom" -> "restricted-freedom";
            case "public_labour" -> "public-labour";
            case "administrative_arrest" -> "arrest";
            case "ban_public_political_activity" -> "ban-on-activity";
            case "postponement" -> "deferred";
            default -> "fine";
        };
        String amount = amount(sentence);
        return amount.isEmpty() ? kind : kind + ":" + amount;
    }

    private static String amount(JsonNode sentence) {
        if (sentence.path("years_max").isNumber()) {
            return "..P" + sentence.get("years_max").asInt() + "Y";
        }
        if (sentence.path("years").isNumber()) {
            double years = sentence.get("years").asDouble();
            return years == Math.rint(years) ? "P" + (int) years + "Y" : "P" + Math.round(years * 12) + "M";
        }
        if (sentence.path("hours").isNumber()) {
            return sentence.get("hours").asInt() + " h";
        }
        if (sentence.path("days").isNumber()) {
            return "P" + sentence.get("days").asInt() + "D";
        }
        if (sentence.path("min").isNumber()) {
            return sentence.get("min").asInt() + ".." + sentence.get("max").asInt() + " "
                    + sentence.get("currency").asString();
        }
        return sentence.path("amount").isNumber()
                ? sentence.get("amount").asInt() + " "
                        + sentence.get("currency").asString()
                : "";
    }
}
