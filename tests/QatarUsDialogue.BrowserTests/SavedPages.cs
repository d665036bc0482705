namespace QatarUsDialogue.BrowserTests;

/// <summary>The HTML of every page type as the site sends it, a file each.</summary>
internal static class SavedPages
{
    public static async Task SaveAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await using var site = await Site.StartAsync();
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var address in PageTypes.All)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{NameOf(address)}.html"), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    /// <summary>/en/rounds/6?order=new → en-rounds-6-order-new; / → home.</summary>
    public static string NameOf(string address)
    {
        var words = address.Split(['/', '?', '=', '&', '%'], StringSplitOptions.RemoveEmptyEntries);
        return words is [] or ["en"] ? string.Join('-', [.. words, "home"]) : string.Join('-', words);
    }
}
