using Spectre.Console;

namespace QatarUsDialogue.Web.Commands;

/// <summary>Tells at the terminal what a command is doing. On the error stream, so that what it prints can be kept in a file.</summary>
internal static class CommandProgress
{
    public static async Task<T> WithAsync<T>(Func<Action<string>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status().StartAsync("Starting", status => work(step => status.Status(Markup.Escape(step))));
    }
}
