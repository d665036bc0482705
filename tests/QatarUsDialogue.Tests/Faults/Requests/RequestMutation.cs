using System.Text;
using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Tests.Requests;

namespace QatarUsDialogue.Tests.Faults.Requests;

/// <summary>Requests that no browser makes, over every route. The same seed makes the same.</summary>
internal sealed class RequestMutation(int seed, IReadOnlyList<string> routes)
{
    private const int LongestForm = 70_000;

    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "TRACE", "get", "FOO"];

    private static readonly string[] Known =
    [
        "6", "1", "001", "004", "fbi", "al-udeid", "marco-rubio", "theme", "agreement-6-defence-cooperation", "current", "latest", "ar", "en", "dark", "csv", "json", "Signed", "date",
    ];

    private static readonly string[] Names =
    [
        "q", "topic", "round", "order", "show", "theme", "back", "a", "b", "by", "status", "kind", "year", "about", "type", "source", "page", "spelling", "x", "q[]", "", "__proto__",
        "query", "format", "limit", "offset", "cursor", "default-graph-uri", "from", "to", "lang",
    ];

    private static readonly string[] Strange =
    [
        "", " ", "0", "-1", "2147483648", "99999999999999999999999", "1e308", "NaN", "null", "true", "../../etc/passwd", "..%2f..%2f", "%00", "a\0b", "%", "%zz", "%C0%AE", "%ED%A0%80", "\u202e", "'", "\"", "';--",
        "' OR '1'='1", "\" NEAR/0 \"", "*", "a*", "(((((", ")))", "AND OR NOT", "\"", "^", "{{7*7}}", "${jndi:x}", "<script>alert(1)</script>", "javascript:alert(1)", "//evil.example", "/\\evil.example",
        "http://evil.example", "\r\nSet-Cookie: a=b", "٣", "الجولة", "اَلدَّوْحَة", "\u0640\u0640", "🔗", "à̀̀̀", "\ufeff", "\u2028", "|", "\\", ";", "&", "=", "#", "+", "قطر -قطر", "نص:\"", "round:6 round:7", "year:٢٠١٩..", "..", ".", "~",
    ];

    private static readonly string[] HeaderNames =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Cookie", "If-None-Match", "If-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range", "Referer", "User-Agent", "Origin", "X-Forwarded-For",
        "X-Forwarded-Proto", "X-Forwarded-Host", "X-HTTP-Method-Override", "Content-Type", "Prefer", "Cache-Control", "Expect", "Upgrade", "X-Original-URL", "Access-Control-Request-Method",
    ];

    private static readonly string[] HeaderValues =
    [
        "", "*", "*/*;q=0", "text/html;q=9", "application/json", "application/ld+json", "text/turtle, application/n-triples;q=0.5", "br;q=0, gzip;q=x", "identity;q=0", ",,,,", ";;;;", "theme=dark", "theme=\"<script>\"; theme=light",
        "\"\"", "W/\"x\"", "\"a\", \"b\", *", "bytes=0-", "bytes=-1", "bytes=5-2", "bytes=0-0,1-1,2-2,3-3,4-4", "bytes=99999999999999999999-", "Thu, 01 Jan 1970 00:00:00 GMT", "yesterday", "null", "https", "100-continue",
        "websocket", "multipart/form-data; boundary=", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-7", "application/sparql-query", "ar;q=1e9", "xx-YY-zz-0000000000",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Writes the next request into the context, and gives it in words.</summary>
    public string Write(HttpContext context)
    {
        var request = context.Request;
        request.Method = Of(Methods);
        request.Scheme = "http";
        request.Host = new("localhost");
        request.Path = new PathString(Path());
        request.QueryString = new(Query());
        for (var times = _random.Next(4); times > 0; times--)
        {
            request.Headers[Of(HeaderNames)] = Of(HeaderValues);
        }

        if (request.Method == "POST")
        {
            var form = Encoding.UTF8.GetBytes(_random.Next(20) == 0 ? new string('a', _random.Next(LongestForm)) : Query().TrimStart('?'));
            request.Body = new MemoryStream(form);
            request.ContentLength = form.Length;
        }

        return $"{request.Method} {request.Path}{request.QueryString} {string.Join(", ", request.Headers.Select(h => $"{h.Key}: {h.Value}"))}";
    }

    private string Path()
    {
        var path = SiteRoutes.Fill(Of(routes), _ => _random.Next(3) == 0 ? Of(Strange) : Of(Known));
        return _random.Next(12) switch
        {
            0 => "/en" + path,
            1 => path + Of(Strange),
            2 => "/" + path,
            3 => path.ToUpperInvariant(),
            4 => path + "/",
            5 => path[.._random.Next(1, path.Length + 1)],
            6 => path + "." + Of(["csv", "json", "txt", "ris", "bib", "html", "php"]),
            _ => path,
        };
    }

    private string Query()
    {
        var query = new StringBuilder();
        for (var times = _random.Next(5); times > 0; times--)
        {
            var value = _random.Next(2) == 0 ? Of(Known) : Of(Strange);
            // As often as it should be, it is written as it must not be.
            var written = _random.Next(2) == 0 ? Uri.EscapeDataString(value) : value;
            query.Append(query.Length == 0 ? '?' : '&').Append(Of(Names)).Append('=').Append(written);
        }

        return _random.Next(200) == 0 ? query.Append(query.Length == 0 ? '?' : '&').Append("q=").Append('ا', 5000).ToString() : query.ToString();
    }

    private T Of<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
