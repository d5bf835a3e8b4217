package concordat.web.look;

import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Draws every form. It posts to the address that it was shown at, with its question, so that the page knows again what
 * it is about; or, drawn in a fragment, to the address of its page, which the form has as its attribute. It carries the session's token, without which no POST is accepted; and a key of its own, so that a form
 * sent twice is recognised (see {@link Submission}).
 */
public class FormRenderer extends Renderer<UIForm> {

    @Override
    public void decode(FacesContext faces, UIForm form) {
        form.setSubmitted(faces.getExternalContext().getRequestParameterMap().containsKey(form.getClientId(faces)));
    }

    @Override
    public void encodeBegin(FacesContext faces, UIForm form) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        String id = form.getClientId(faces);
        writer.startElement("form", form);
        writer.writeAttribute("id", id, "id");
        writer.writeAttribute("method", "post", null);
        writer.writeAttribute("action", address(faces, form), null);
        writer.writeAttribute("accept-charset", "UTF-8", null);
        attribute(writer, form, "enctype", "enctype");
        attribute(writer, form, "styleClass", "class");
        writer.writeAttribute("novalidate", "novalidate", null);
        hidden(writer, id, id);
        hidden(writer, "token", header(faces, "formToken"));
        hidden(writer, "drawnFor", header(faces, "formOwner"));
        hidden(writer, Submission.KEY, key(faces));
    }

    @Override
    public void encodeEnd(FacesContext faces, UIForm form) throws IOException {
        faces.getApplication().getViewHandler().writeState(faces);
        faces.getResponseWriter().endElement("form");
    }

    private static String address(FacesContext faces, UIForm form) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        @Nullable Object ofPage = form.getAttributes().get("address");
        if (ofPage != null) {
            return request.getContextPath() + ofPage;
        }
        @Nullable String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String header(FacesContext faces, String property) {
        return faces.getApplication().evaluateExpressionGet(faces, "#{signedIn." + property + "}", String.class);
    }

    /** A form shown again keeps its key: if it did get through before, sending it again makes nothing twice. */
    private static String key(FacesContext faces) {
        return faces.getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(Submission.KEY, UUID.randomUUID().toString());
    }

    private static void hidden(ResponseWriter writer, String name, String value) throws IOException {
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }

    private static void attribute(ResponseWriter writer, UIForm form, String property, String name) throws IOException {
        @Nullable Object value = form.getAttributes().get(property);
        if (value != null && !value.equals("application/x-www-form-urlencoded")) {
            writer.writeAttribute(name, value, property);
        }
    }
}
