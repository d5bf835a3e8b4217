package concordat.web.api;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that is handed out to be saved: browsers never show it as a page of this site. */
final class Attachment {
    private Attachment() {}

    /** A file that is in memory. */
    static Response of(byte[] bytes, String mediaType, String name) {
        return of((Object) bytes, mediaType, name).build();
    }

    /** A file, whole or to be written piece by piece. Shown by a browser all the same, it would run nothing. */
    static Response.ResponseBuilder of(Object content, String mediaType, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }
}
