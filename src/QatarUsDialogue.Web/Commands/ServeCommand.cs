using System.CommandLine;
using QatarUsDialogue.Web.Operating.Settings;

namespace QatarUsDialogue.Web.Commands;

/// <summary>Serves the site. What is given when no command is.</summary>
internal static class ServeCommand
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Adds the command, and makes it what the root does on its own.</summary>
    /// <param name="serve">Given the settings of the command line as <c>--name=value</c>.</param>
    public static RootCommand AddTo(RootCommand root, Func<string[], CancellationToken, Task> serve)
    {
        var command = new Command("serve", "Serve the site and keep it in step with the seeds. This is what happens when no command is given.");
        root.Add(command);
        foreach (var verb in new[] { root, command })
        {
            var urls = new Option<string>("--urls") { Description = $"Addresses to listen on. Default: {DefaultAddress}" };
            verb.Add(urls);
            var folders = new FolderOptions(verb);
            // Any setting may be given as --Section:Name=value, so words unknown here are not mistakes.
            verb.TreatUnmatchedTokensAsErrors = false;
            verb.SetAction((result, cancellation) => RunAsync(
                result.UnmatchedTokens,
                () => serve([.. folders.Settings(result), .. Setting("urls", result.GetValue(urls)), .. result.UnmatchedTokens], cancellation)));
        }

        return root;
    }

    /// <summary>Content is found beside the program when it is not where one stands, as in a container.</summary>
    public static WebApplicationOptions OptionsFor(string[] settings)
    {
        var isHere = File.Exists("appsettings.json")
            || settings.Any(s => s.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
        return new() { Args = settings, ContentRootPath = isHere ? null : AppContext.BaseDirectory };
    }

    /// <summary>Listens on the default address where neither the command line nor the environment names another.</summary>
    public static void UseDefaultAddress(this IWebHostBuilder host, IConfiguration configuration)
    {
        string[] names = ["urls", "http_ports", "https_ports"];
        if (names.All(n => string.IsNullOrEmpty(configuration[n])) && !configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            host.UseUrls(DefaultAddress);
        }
    }

    // An address in use, or no seeds: the person at the terminal needs the sentence and not the stack.
    private static async Task<int> RunAsync(IReadOnlyList<string> rest, Func<Task> serve)
    {
        if (rest is [var word, ..] && !word.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync($"There is no command {word}. Say --help for those there are.");
            return 1;
        }

        try
        {
            await serve();
            return 0;
        }
        catch (Exception exception) when (exception is IOException or WrongSettingsException)
        {
            await Console.Error.WriteLineAsync($"The site cannot start. {exception.Message}");
            return 1;
        }
    }

    private static string[] Setting(string name, string? value) => value is null ? [] : [$"--{name}={value}"];
}
