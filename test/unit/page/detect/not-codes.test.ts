import { describe, expect, it } from 'vitest';
import { seenAs } from './seen-as';

describe('what is no code of a second step', () => {
  it.each([
    ['a ZIP code', '<label>ZIP code <input name="zip_code" maxlength="5" inputmode="numeric"></label>'],
    ['a post code', '<label>Postleitzahl <input name="plz" maxlength="5"></label>'],
    ['the code of a card', '<label>Card number <input name="card"></label><label>Security code <input name="cvv" maxlength="4" inputmode="numeric"></label>'],
    ['the code of a card on its own', '<label>CVC security code <input name="security_code" maxlength="4" autocomplete="cc-csc"></label>'],
    ['a coupon', '<label>Coupon code <input name="coupon_code"></label><button>Apply</button>'],
    ['a gift card', '<label>Gift card code <input name="code" maxlength="10"></label><button>Redeem</button>'],
    ['a captcha', '<img alt="captcha"><label>Enter the code shown in the image <input name="captcha_code" maxlength="6"></label>'],
    ['a captcha called verification code', '<form><input name="user"><input type="password" name="pw"><label>Verification code <input name="vcode" maxlength="4"></label><img src="/captcha"><button>Log in</button></form>'],
    ['a captcha of signing up', '<label>Username <input name="user"></label><label>Password <input type="password" name="pw"></label><label>Verification code <input name="validateCode" maxlength="4"></label><button>Register</button>'],
    ['the passcode of a meeting', '<label>Meeting ID <input name="meeting"></label><label>Passcode <input name="passcode"></label><button>Join</button>'],
    ['a country code', '<label>Country code <input name="country_code" maxlength="4"></label>'],
    ['an area code', '<label>Area code <input name="area_code" type="tel" maxlength="4"></label><label>Phone <input type="tel" name="phone"></label>'],
    ['a code shown on a TV', '<h1>Connect your device</h1><label>Enter the code displayed on your TV <input name="user_code" maxlength="8"></label><button>Next</button>'],
    ['an access token', '<label>Personal access token <input name="access_token"></label><button>Save</button>'],
    ['an API key', '<label>API token <input name="api_token"></label><button>Save</button>'],
    ['a search', '<form role="search"><input type="search" name="q" placeholder="Search code"></form>'],
    ['a product code', '<label>Product code <input name="product_code"></label><button>Find</button>'],
    ['a referral', '<label>Invitation code <input name="invite_code"></label><button>Join</button>'],
    ['a code of a language', '<label>Language <input name="languageCode" maxlength="5"></label>'],
    ['a code that names a user', '<label>Code utilisateur <input name="codeUtilisateur"></label>'],
    ['a box for tags', '<label>Add New Tag <input name="newtag[post_tag]" id="new-tag-post_tag"></label><button>Add</button>'],
    ['where an app sends people back to', '<label>Redirect URI <input name="authorization[redirect_uri]"></label><button>Save</button>'],
    ['an author', '<label>Author <input name="author"></label><label>Comment <textarea></textarea></label><button>Post comment</button>'],
    ['a tax code', '<label>Tax code <input name="tax_code" maxlength="6"></label><button>Save</button>'],
    ['a QR code reader\'s text', '<label>Barcode <input name="barcode"></label><button>Search</button>'],
    ['a booking', '<label>Booking code <input name="booking" maxlength="6"></label><label>Last name <input name="name"></label>'],
    ['a bank', '<label>Sort code <input name="sort_code" maxlength="6" inputmode="numeric"></label>'],
    ['a new PIN', '<label>Create a PIN <input type="password" name="new_pin" maxlength="4" inputmode="numeric"></label><label>Confirm PIN <input type="password" name="confirm_pin" maxlength="4"></label>'],
    ['a plain password', '<label>Password <input type="password" name="password"></label><button>Continue</button>'],
    ['a date in boxes', '<input name="d1" maxlength="2" size="2"><input name="d2" maxlength="2" size="2"><input name="d3" maxlength="4" size="4">'],
    ['numbers of a table', '<input name="q1" id="q1"><input name="q2" id="q2"><input name="q3" id="q3"><input name="q4" id="q4"><input name="q5" id="q5">'],
  ])('%s', (_, body) => {
    expect(seenAs(`<form>${body}</form>`)).not.toHaveProperty('code');
  });

  it('does not name the PIN of a form that signs in with it', () => {
    expect(seenAs('<h1>Log in</h1><form><label>User ID <input id="u" name="userid"></label><label>PIN <input id="p" type="password" name="pin" maxlength="6"></label><button>Log in</button></form>'))
      .toEqual({ kind: 'sign-in', username: 'u', password: 'p' });
  });
});
