package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.zwischenraum.house.Answer;

/** The fields of the editor, as a browser would send them. */
public record PlanFields(List<String[]> all) {
    public static PlanFields of(Answer page) {
        List<String[]> all = new ArrayList<>();
        for (Element field : page.page().select("form.plan-editor [name]"))
            if (!field.attr("name").equals("_csrf") && !field.is("button, [type=checkbox]"))
                all.add(new String[] {field.attr("name"), value(field)});
        return new PlanFields(all);
    }

    private static String value(Element field) {
        return field.is("select") ? field.select("option[selected]").val() : field.val();
    }

    /** Types into a field of the thing with this id. */
    public PlanFields set(UUID thing, String name, String value) {
        boolean isIn = false;
        for (String[] field : all) {
            if (field[0].equals("thing")) isIn = field[1].equals(thing.toString());
            if (!isIn || !field[0].equals(name)) continue;
            field[1] = value;
            return this;
        }
        throw new AssertionError("no field " + name + " of " + thing);
    }

    public void add(String name, String value) {
        all.add(new String[] {name, value});
    }

    public Object[] pairs(String act) {
        List<Object> pairs = new ArrayList<>();
        all.forEach(field -> pairs.addAll(List.of(field[0], field[1])));
        pairs.addAll(List.of("do", act));
        return pairs.toArray();
    }
}
