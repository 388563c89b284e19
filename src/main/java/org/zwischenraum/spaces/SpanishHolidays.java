package org.zwischenraum.spaces;

import java.util.Map;
import java.util.Optional;

/** What is celebrated in Spain, Germany, Austria and Switzerland, in Spanish, by the keys of the library of holidays. */
final class SpanishHolidays {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NEW_YEAR", "Año Nuevo"),
            Map.entry("EPIPHANY", "Día de Reyes"),
            Map.entry("ST_BERCHTHOLD", "San Bertoldo"),
            Map.entry("INTERNATIONAL_WOMAN", "Día Internacional de la Mujer"),
            Map.entry("ST_JOSEPH", "San José"),
            Map.entry("christian.MAUNDY_THURSDAY", "Jueves Santo"),
            Map.entry("christian.GOOD_FRIDAY", "Viernes Santo"),
            Map.entry("christian.EASTER", "Domingo de Pascua"),
            Map.entry("christian.EASTER_MONDAY", "Lunes de Pascua"),
            Map.entry("LABOUR_DAY", "Fiesta del Trabajo"),
            Map.entry("GALICIAN_LITERATURE", "Día de las Letras Gallegas"),
            Map.entry("christian.ASCENSION_DAY", "Ascensión"),
            Map.entry("christian.PENTECOST", "Pentecostés"),
            Map.entry("christian.WHIT_MONDAY", "Lunes de Pentecostés"),
            Map.entry("christian.CORPUS_CHRISTI", "Corpus Christi"),
            Map.entry("ST_JOHN", "San Juan"),
            Map.entry("SANTIAGO_APOSTOL", "Santiago Apóstol"),
            Map.entry("ASSUMPTION_DAY", "Asunción de la Virgen"),
            Map.entry("APARECIDA", "La Bien Aparecida"),
            Map.entry("CHILDRENS_DAY", "Día de la Infancia"),
            Map.entry("UNIFICATION_GERMANY", "Día de la Unidad Alemana"),
            Map.entry("NATIONAL_DAY", "Fiesta Nacional"),
            Map.entry("MAURITIUS_DAY", "San Mauricio"),
            Map.entry("GENEVAN_FAST", "Ayuno de Ginebra"),
            Map.entry("ST_NICHOLAS", "San Nicolás"),
            Map.entry("REFORMATION_DAY", "Día de la Reforma"),
            Map.entry("ALL_SAINTS", "Todos los Santos"),
            Map.entry("REPENTANCE_PRAYER", "Día de Penitencia y Oración"),
            Map.entry("CONSTITUTION_DAY", "Día de la Constitución"),
            Map.entry("IMMACULATE_CONCEPTION", "Inmaculada Concepción"),
            Map.entry("CHRISTMAS", "Navidad"),
            Map.entry("FIRST_CHRISTMAS_DAY", "Navidad"),
            Map.entry("SECOND_CHRISTMAS_DAY", "San Esteban"),
            Map.entry("BOXING_DAY", "San Esteban"),
            Map.entry("STEPHENS", "San Esteban"),
            Map.entry("REGIONAL", "Fiesta de la comunidad autónoma"),
            Map.entry("islamic.ID_UL_ADHA", "Fiesta del Sacrificio"));

    private SpanishHolidays() {}

    static Optional<String> name(String key) {
        return Optional.ofNullable(NAMES.get(key));
    }
}
