package org.zwischenraum.esco;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A few lines in the form of the download. */
final class Samples {
    static final String FURRIER = "http://data.europa.eu/esco/occupation/aa01";
    static final String DRYWALL = "http://data.europa.eu/esco/skill/bb02";
    static final String BUILDING = "http://data.europa.eu/esco/skill/bb01";

    static final Map<String, String> FILES = Map.of(
            "occupations_de.csv",
                    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels\n" + "Occupation," + FURRIER
                            + ",7531,Kürschner/Kürschnerin,\"Pelznäher\nPelznäherin\",Rauchwarenfachmann\n",
            "occupations_en.csv",
                    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n" + "Occupation," + FURRIER
                            + ",7531,furrier,\"fur sewer\nfur garment maker\"\n",
            "skills_de_labels.csv",
                    "conceptUri,preferredLabel\n" + DRYWALL + ",Trockenbauwand einbauen\n" + BUILDING
                            + ",Innenausbau\n",
            "skills_es.csv",
                    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\n"
                            + "KnowledgeSkillCompetence," + DRYWALL + ",skill,x,instalar tabiques de yeso laminado,\n",
            "broaderRelationsSkillPillar.csv",
                    "conceptType,conceptUri,broaderType,broaderUri\n" + "KnowledgeSkillCompetence," + DRYWALL
                            + ",KnowledgeSkillCompetence," + BUILDING + "\n",
            "readme.txt", "not a table");

    private Samples() {}

    static Classification read() {
        return Classification.read(bytes(FILES));
    }

    /** The sample with one file in place of another. */
    static Map<String, byte[]> with(String name, byte[] content) {
        Map<String, byte[]> files = bytes(FILES);
        files.put(name, content);
        return files;
    }

    private static Map<String, byte[]> bytes(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
