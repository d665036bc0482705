using System.Text;
using System.Text.Json;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Annotating;

namespace QatarUsDialogue.Tests.Rendering.Annotating;

public sealed class SourceAnnotationsTests
{
    private const string Text = "😀😀 عقدت قطر 🇶🇦 والولايات المتحدة 🇺🇸 الحوار في واشنطن 😀.";

    [Fact]
    public void PlacesCountCodePointsWhereTheTextHasCharactersOfTwoUnits()
    {
        var items = Annotate(Text, "قطر", "واشنطن", "🇺🇸");
        var runes = Text.EnumerateRunes().ToList();

        Assert.Equal(3, items.Count);
        Assert.All(items, item =>
        {
            var (quote, position) = Selectors(item);
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            Assert.Equal(quote.GetProperty("exact").GetString(), string.Concat(runes[start..end]));
        });
        Assert.NotEqual(Text.IndexOf("واشنطن", StringComparison.Ordinal), Selectors(items[1]).Position.GetProperty("start").GetInt32());
    }

    [Fact]
    public void WhatStandsAroundTheWordsIsNeverHalfACharacter()
    {
        var (quote, _) = Selectors(Annotate(string.Concat(Enumerable.Repeat("😀", 40)) + "قطر" + string.Concat(Enumerable.Repeat("😀", 40)), "قطر")[0]);

        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 32)), quote.GetProperty("prefix").GetString());
        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 32)), quote.GetProperty("suffix").GetString());
    }

    private static List<JsonElement> Annotate(string text, params string[] words)
    {
        var source = new SourceLine(
            "001", "001_a.txt", new string('0', 64), false, ArticleScope.Dialogue, null, "قطر", null, null, null, null, null, false, words.Length);
        var notes = words.Select((word, index) => new FactNote(
            $"fact{index}", index + 1, FactKind.Event, Basis.Stated, new TextSpan(text.IndexOf(word, StringComparison.Ordinal), word.Length), word, new FactMeaning(), null, null));
        var view = new SourceView(source, text, [], [], null, [.. notes], [], []);
        var json = new SourceAnnotations(new PublicAddress("https://archive.example")).Of(view);
        using var read = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        return [.. read.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(item => item.Clone())];
    }

    private static (JsonElement Quote, JsonElement Position) Selectors(JsonElement item)
    {
        var selectors = item.GetProperty("target").GetProperty("selector");
        return (selectors[0], selectors[1]);
    }
}
