package concordat.web.look;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws radios and checkboxes as the design system has them. What was chosen is converted as for a select, by the
 * server's own renderer.
 */
public abstract class ChoicesRenderer extends Renderer<UIComponent> {
    private final String type;
    private final String css;
    private final String family;
    private final boolean several;

    private ChoicesRenderer(String type, String css, String family, boolean several) {
        this.type = type;
        this.css = css;
        this.family = family;
        this.several = several;
    }

    /** One of several. */
    public static class Radios extends ChoicesRenderer {
        public Radios() {
            super("radio", "nhsuk-radios", "jakarta.faces.SelectOne", false);
        }
    }

    /** Any of several. */
    public static class Checkboxes extends ChoicesRenderer {
        public Checkboxes() {
            super("checkbox", "nhsuk-checkboxes", "jakarta.faces.SelectMany", true);
        }
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces, UIComponent component) {
        // The choices are drawn with their list.
    }

    @Override
    public void decode(FacesContext faces, UIComponent component) {
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        String[] values = sent.getOrDefault(component.getClientId(faces), new String[0]);
        ((UIInput) component).setSubmittedValue(several ? values : values.length == 0 ? "" : values[0]);
    }

    @Override
    public @Nullable Object getConvertedValue(FacesContext faces, UIComponent component, @Nullable Object submitted) {
        return select(faces).getConvertedValue(faces, component, submitted);
    }

    @Override
    public void encodeEnd(FacesContext faces, UIComponent component) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("div", component);
        @Nullable Object extra = component.getAttributes().get("styleClass");
        writer.writeAttribute("class", extra == null ? css : css + " " + extra, null);
        String id = component.getClientId(faces);
        List<String> chosen = chosen((UIInput) component);
        int number = 0;
        for (SelectItem item : items(component)) {
            number++;
            encode(writer, item, number == 1 ? id : id + "-" + number, id, text(item.getValue()), chosen);
        }
        writer.endElement("div");
    }

    private void encode(
            ResponseWriter writer, SelectItem item, String id, String name, String value, List<String> chosen)
            throws IOException {
        boolean hinted = item.getDescription() != null && !item.getDescription().isEmpty();
        writer.startElement("div", null);
        writer.writeAttribute("class", css + "__item", null);
        writer.startElement("input", null);
        writer.writeAttribute("class", css + "__input", null);
        writer.writeAttribute("type", type, null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        if (hinted) {
            writer.writeAttribute("aria-describedby", id + "-hint", null);
        }
        if (chosen.contains(value)) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (item.isDisabled()) {
            writer.writeAttribute("disabled", "disabled", null);
        }
        writer.endElement("input");
        writer.startElement("label", null);
        writer.writeAttribute("class", "nhsuk-label " + css + "__label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(item.getLabel(), null);
        writer.endElement("label");
        if (hinted) {
            writer.startElement("div", null);
            writer.writeAttribute("class", "nhsuk-hint " + css + "__hint", null);
            writer.writeAttribute("id", id + "-hint", null);
            writer.writeText(item.getDescription(), null);
            writer.endElement("div");
        }
        writer.endElement("div");
    }

    private Renderer<?> select(FacesContext faces) {
        return faces.getRenderKit().getRenderer(family, "jakarta.faces.Menu");
    }

    private static List<String> chosen(UIInput input) {
        @Nullable Object value = input.getSubmittedValue() != null ? input.getSubmittedValue() : input.getValue();
        return values(value).stream().map(ChoicesRenderer::text).toList();
    }

    private static Collection<?> values(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().filter(Objects::nonNull).toList();
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).filter(Objects::nonNull).toList();
        }
        return value == null ? List.of() : List.of(value);
    }

    private static List<SelectItem> items(UIComponent component) {
        List<SelectItem> items = new ArrayList<>();
        for (UIComponent child : component.getChildren()) {
            if (child instanceof UISelectItem one) {
                items.add(
                        one.getValue() instanceof SelectItem item
                                ? item
                                : new SelectItem(
                                        one.getItemValue(),
                                        one.getItemLabel(),
                                        one.getItemDescription(),
                                        one.isItemDisabled()));
            } else if (child instanceof UISelectItems several) {
                values(several.getValue()).forEach(each -> items.add(item(each)));
            }
        }
        return items;
    }

    private static SelectItem item(Object choice) {
        if (choice instanceof Option option) {
            return new SelectItem(option.value(), option.label(), option.hint());
        }
        return choice instanceof SelectItem item ? item : new SelectItem(choice, choice.toString());
    }

    /** The value as the form carries it: an enum by its name, all else as text that a converter by type reads back. */
    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
