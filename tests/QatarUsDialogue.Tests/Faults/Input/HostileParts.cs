namespace QatarUsDialogue.Tests.Faults.Input;

/// <summary>What somebody who means harm, or a broken program, writes into a file.</summary>
internal static class HostileParts
{
    private const string Deep = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[";

    public static readonly string[] Anywhere =
    [
        "\0", "\0\0\0\0", "\ud83d", "\udd17\ud83d", "\u202eلاثم\u202c", "\u2066\u2067\u2068", "\ufeff", "\ufffe\uffff", "\u001b[2J", "\u2028\u2029", "\r\r\n", "\u0085",
        "ﷺﷺﷺﷺﷺﷺﷺﷺ", "ا\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654", new('\u0301', 500), new(' ', 4000), new('«', 3000), new('(', 3000), new('0', 5000), new('ـ', 5000),
        "99999999999999999999999999999999", "31 فبراير 2019", "2018-99-99", "الجولة الألف بعد المليون", "''''\"\"\"\"````", "%s%n%x{0}{1}$(id)`id`", "../../../../etc/passwd", "' OR 1=1; --",
    ];

    public static readonly string[] Yaml =
    [
        "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n",
        "  <<: *default\n", "&anchor\n", "*alias\n", "!!python/object/apply:os.system [id]\n", "!<tag:yaml.org,2002:binary> aGk=\n", "!!set {a, b}\n", "%YAML 9.9\n---\n", "%TAG ! tag:x,2000:\n",
        Deep, "{{{{{{{{{{{{{{{{", "? [a, b]\n: c\n", "? ? ? ? ? ? ? ?\n", "- - - - - - - - - - - - - -\n", "~: ~\n", "[]: {}\n", "\"\\uD800\": x\n", "key: \"\\uDFFF\\x00\"\n", "key: \"\\U00110000\"\n",
        "key: \"\\q\"\n", "key: |\n\tx\n", "key: >9\n x\n", "\t- tab\n", "--- |\n", "...\n", "---\n", "key: 'unclosed\n", "key: \"unclosed\n", "{a: 1, a: 2}\n", "? a\n? a\n", "key: [a, b\n", "key: }\n", ": :\n", "# \0\n", "a: b: c\n", "@x\n", "`x`\n",
    ];

    public static readonly string[] Markdown =
    [
        "<script>alert(1)</script>", "[a](javascript:alert(1))", "![x](data:image/svg+xml,<svg/onload=alert(1)>)", "[a]: javascript:alert(1)\n[a]", "<img src=x onerror=alert(1)>", "{onclick=alert(1)}",
        new('>', 3000), string.Concat(Enumerable.Repeat("> ", 1500)), string.Concat(Enumerable.Repeat("- ", 1500)), new('[', 5000), string.Concat(Enumerable.Repeat("![", 3000)), new('*', 5000), new('_', 5001), new('`', 5001),
        string.Concat(Enumerable.Repeat("*a **b ", 1000)), string.Concat(Enumerable.Repeat("[a](", 2000)), "|a|\n|-|\n" + string.Concat(Enumerable.Repeat("|x", 2000)), "&#x0;&#xD800;&#1114112;", "<!--", "<![CDATA[", "[^1]: [^1]", "\\",
    ];

    public static readonly string[] Html =
    [
        "<script>alert(1)</script>", "<!--", "-->", "<![CDATA[", "<plaintext>", "<textarea>", "<title>", "<svg><desc><table><svg><style><!--</style>", "<math><mi><mglyph><style>", "<template><template><template>",
        "<table><table><table><td><p><table>", "<a><a><b><p><b><p></a></a>", "<select><option><select>", "<frameset><frame>", "</body></html><p>", "<base href=//evil.example>", "<meta charset=utf-16>", "<meta charset=utf-7>",
        "<meta charset=\"windows-1256\">", "<meta charset=nothing>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<?xml version=\"1.0\" encoding=\"utf-32\"?>", "&#xD800;&#0;&#x110000;&lolz;&amp&amp",
        "<!DOCTYPE lolz [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;\">]>&b;", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[[[[[[[[[{}]]]]]]]]]],\"datePublished\":1e999}</script>",
        "<script type=\"application/ld+json\">" + new string('[', 5000) + "</script>", "<script type=\"application/ld+json\">{\"articleBody\":null,\"headline\":{\"a\":\"\\uD800\"}}</script>", "<meta property=\"article:published_time\" content=\"9999-12-31T99:99\">",
        "<meta name=author content=\"\ud83d\">", string.Concat(Enumerable.Repeat("<div>", 700)), string.Concat(Enumerable.Repeat("<b><i>", 400)), string.Concat(Enumerable.Repeat("<p x" + " y=1", 200)), "<p " + string.Concat(Enumerable.Range(0, 2000).Select(n => $"a{n} ")) + ">",
        "<p style=\"display:none", "<a href='", "<article><article><main>", "<time datetime=\"P9999Y\">", "<time datetime='2018-02-31'>", "<iframe srcdoc='<p>'>",
    ];
}
